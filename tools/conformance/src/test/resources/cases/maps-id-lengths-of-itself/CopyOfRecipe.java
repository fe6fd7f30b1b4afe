package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class CopyOfRecipe {
    @Id
    String id;

    @OneToOne
    @MapsId
    Recipe of;
}
