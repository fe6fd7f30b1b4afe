package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

@Entity
@GenericGenerator(name = "numbers", type = org.hibernate.id.enhanced.TableGenerator.class, parameters = {
        @Parameter(name = "table_name", value = "number_table"),
        @Parameter(name = "segment_value", value = "numbers"),
        @Parameter(name = "increment_size", value = "10")})
public class Numbers {
    @Id
    @GeneratedValue(generator = "numbers")
    Long id;
}
