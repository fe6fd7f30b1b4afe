package example;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.Check;

@Entity
public class Book {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(name = "book_mark")
    @Column(name = "mark")
    @Check(name = "ck_mark", constraints = "mark > 0")
    List<Integer> marks;
}
