package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
public class Texted {
    @Id
    @UuidGenerator
    String id;

    @UuidGenerator
    UUID token;
}
