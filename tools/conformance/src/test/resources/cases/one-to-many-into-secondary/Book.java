package example;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import java.util.Set;
import org.hibernate.annotations.NaturalId;

@Entity
@SecondaryTable(name = "book_more")
public class Book {
    @Id
    Long id;

    @Column(table = "book_more")
    String note;

    @ManyToOne
    @JoinColumn(name = "spare_id", table = "book_more")
    Shelf spare;

    @ElementCollection
    Set<String> tags;

    @Column(table = "book_more", unique = true, nullable = false)
    @NaturalId
    String code;
}
