package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
public class Page {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "page_gen")
    @SequenceGenerator(name = "page_gen", sequenceName = "page_numbers", allocationSize = 1, initialValue = 100)
    Long id;
}
