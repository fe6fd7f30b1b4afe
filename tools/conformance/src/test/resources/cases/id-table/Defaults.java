package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
public class Defaults {
    @Id
    @TableGenerator(name = "Defaults_numbers")
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "Defaults_numbers")
    Long id;
}
