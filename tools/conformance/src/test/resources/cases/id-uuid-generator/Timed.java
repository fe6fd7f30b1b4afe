package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
public class Timed {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    UUID id;
}
