package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
public class Disc {
    @EmbeddedId
    Album id;
}
