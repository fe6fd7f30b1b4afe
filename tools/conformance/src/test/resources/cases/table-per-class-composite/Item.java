package example;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)

public abstract class Item {
    @EmbeddedId
    ItemKey key;

    @ManyToOne
    @JoinColumn(name = "in_shop")
    @JoinColumn(name = "in_nr")
    Item container;

    @Embedded
    Label label;
}
