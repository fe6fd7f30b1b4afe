package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.hibernate.annotations.ListIndexBase;

@Entity
public class Shelf {
    @Id
    @GeneratedValue
    Long id;

    @OneToMany
    @OrderColumn
    List<Book> joined;

    @OneToMany
    @JoinColumn(name = "shelf_id")
    @OrderColumn(name = "pos", nullable = false)
    List<Book> columned;

    @OneToMany(mappedBy = "owner")
    @OrderColumn(name = "owner_pos", columnDefinition = "smallint")
    List<Book> inverse;

    @ManyToMany
    @JoinTable(name = "shelf_many")
    @OrderColumn(name = "nr")
    @ListIndexBase(1)
    List<Book> many;

    @ElementCollection
    @OrderColumn
    @ListIndexBase(10)
    List<String> tags;

    @ElementCollection
    @OrderColumn(name = "arr")
    String[] words;
}
