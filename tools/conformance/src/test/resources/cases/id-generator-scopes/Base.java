package example;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

@MappedSuperclass
@SequenceGenerator(name = "base_numbers", sequenceName = "base_seq", allocationSize = 5)
public class Base {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "base_numbers")
    Long id;
}
