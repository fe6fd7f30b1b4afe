package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JoinFormula;

@Entity
public class Shelf {
    @EmbeddedId
    ShelfKey id;

    @ManyToOne
    @JoinFormula("id + 1") // refused: MP404
    Shelf above;
}
