package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.View;

@Entity
@View(query = "select b.id, b.title from Book b")
@Comment("titles alone")
public class BookTitle {
    @Id
    Long id;

    @Comment("as printed")
    String title;
}
