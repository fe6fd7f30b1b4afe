package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class Lid {
    @EmbeddedId
    BoxKey key;

    @OneToOne
    @MapsId
    Box box;
}
