package example;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@DiscriminatorColumn(name = "sort", length = 10)
public abstract class Message {
    @Id
    Long id;
}
