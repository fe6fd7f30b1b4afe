package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;

@Entity
@GenericGenerator(name = "style_numbers", type = org.hibernate.id.enhanced.SequenceStyleGenerator.class)
public class Style {
    @Id
    @GeneratedValue(generator = "style_numbers")
    Long id;
}
