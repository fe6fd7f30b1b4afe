package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
public class Undeclared {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "undeclared_numbers")
    Long id;
}
