package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;
import org.hibernate.annotations.View;

@Entity
@Table(name = "book_list")
@View(query = "select b.id, b.title, a.name as author_name from Book b left join Author a on a.id = b.author_id")
@Immutable
@Synchronize({"Book", "Author"})
public class BookEntry {
    @Id
    Long id;

    String title;

    @Column(name = "author_name")
    String authorName;
}
