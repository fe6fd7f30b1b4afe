package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
public class Shop {
    @EmbeddedId
    ShopKey id;

    @ManyToOne
    @MapsId("ownerName")
    @JoinColumn(name = "the_owner")
    Author author;
}
