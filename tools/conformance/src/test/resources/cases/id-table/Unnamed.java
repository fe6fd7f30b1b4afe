package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
@TableGenerator(table = "unnamed_numbers")
public class Unnamed {
    @Id
    @GeneratedValue
    Long id;
}
