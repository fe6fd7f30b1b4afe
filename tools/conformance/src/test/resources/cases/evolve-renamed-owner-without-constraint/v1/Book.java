package example;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import java.util.ArrayList;
import java.util.List;

@Entity
public class Book {
    @EmbeddedId
    Shelf id;

    @ElementCollection
    @CollectionTable(name = "marks", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    List<Integer> pages = new ArrayList<>();
}
