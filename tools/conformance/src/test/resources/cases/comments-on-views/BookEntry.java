package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.View;

@Entity
@Table(name = "book_list", comment = "what there is")
@View(query = "select b.id, b.title from Book b")
public class BookEntry {
    @Id
    @Comment("the same as that of the book")
    Long id;

    @Column(comment = "as printed")
    String title;
}
