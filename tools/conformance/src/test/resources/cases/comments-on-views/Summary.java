package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Subselect;

@Entity
@Subselect("select id, title from Book")
@Comment("of a book")
public class Summary {
    @Id
    Long id;

    @Comment("as printed")
    String title;
}
