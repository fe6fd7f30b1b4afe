package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
public class Tagging {
    @EmbeddedId
    TaggingKey key;

    String why;
}
