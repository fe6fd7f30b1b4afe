package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
@SequenceGenerator(name = "line_gen", sequenceName = "line_numbers", allocationSize = 20)
public class Line {
    @Id
    @GeneratedValue(generator = "line_gen")
    Long id;
}
