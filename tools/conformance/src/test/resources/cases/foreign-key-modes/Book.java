package example;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity
public class Book {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Book none;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.PROVIDER_DEFAULT))
    Book byDefault;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_named", value = ConstraintMode.PROVIDER_DEFAULT))
    Book named;

    @ManyToOne
    @JoinColumn(name = "def_id", foreignKey = @ForeignKey(name = "fk_defined", foreignKeyDefinition = "foreign key (def_id) references Book (id) on delete set null"))
    Book defined;

    @ManyToMany
    @JoinTable(name = "book_book", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
            inverseForeignKey = @ForeignKey(name = "fk_inverse"))
    Set<Book> many;

    @ElementCollection
    @CollectionTable(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<String> tags;

    @ManyToOne
    @NotFound(action = NotFoundAction.IGNORE)
    Book missing;

    @OneToMany
    @JoinColumn(name = "parent_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    List<Book> children;
}
