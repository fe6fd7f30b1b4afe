package example;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;

/** The other side makes the foreign keys that this one declines. */
@Entity
public class Book {
    @Id
    @GeneratedValue
    Long id;

    @ManyToMany
    @JoinTable(name = "book_author", inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<Author> authors = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "book_reader", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<Author> readers = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "book_thief", inverseForeignKey = @ForeignKey(name = "fk_thief"))
    Set<Author> thieves = new HashSet<>();

    /** Known to this side alone. */
    @ManyToMany
    @JoinTable(name = "book_friend", inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<Author> friends = new HashSet<>();
}
