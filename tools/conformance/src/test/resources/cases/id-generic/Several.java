package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.GenericGenerators;
import org.hibernate.annotations.Parameter;

@Entity
@GenericGenerators({
    @GenericGenerator(name = "unused", strategy = "increment"),
    @GenericGenerator(
            name = "several",
            strategy = "enhanced-sequence",
            parameters = @Parameter(name = "sequence_name", value = "several_numbers"))
})
public class Several {
    @Id
    @GeneratedValue(generator = "several")
    Long id;
}
