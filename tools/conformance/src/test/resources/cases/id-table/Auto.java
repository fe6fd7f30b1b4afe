package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
@TableGenerator(name = "auto_numbers", table = "auto_numbers")
public class Auto {
    @Id
    @GeneratedValue(generator = "auto_numbers")
    Long id;
}
