package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

@Entity
public class Enhanced {
    @Id
    @GeneratedValue(generator = "enhanced")
    @GenericGenerator(name = "enhanced", strategy = "enhanced-sequence", parameters = {
            @Parameter(name = "sequence_name", value = "enhanced_numbers"),
            @Parameter(name = "initial_value", value = "20"),
            @Parameter(name = "increment_size", value = "3")})
    Long id;
}
