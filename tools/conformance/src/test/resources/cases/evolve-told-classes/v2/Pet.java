package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.DiscriminatorOptions;

@Entity
@DiscriminatorOptions(force = true)
public class Pet {
    @Id
    Long id;

    String name;
}
