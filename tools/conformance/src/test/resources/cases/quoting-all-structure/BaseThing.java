package example;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete
@DiscriminatorColumn(name = "kindOf")
public class BaseThing {
    @Id
    Long thingId;
}
