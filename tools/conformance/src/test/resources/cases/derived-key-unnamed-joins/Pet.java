package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

/** The part of the key that the association stands for is called otherwise than it. */
@Entity
public class Pet {
    @EmbeddedId
    PetKey id;

    @ManyToOne
    @MapsId("keeper")
    Person aunt;
}
