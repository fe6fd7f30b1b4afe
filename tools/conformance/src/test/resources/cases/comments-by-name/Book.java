package example;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import java.util.Set;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Comments;

@Entity
@SecondaryTable(name = "book_text")
@Comment("what is read")
@Comment(on = "BOOK_TEXT", value = "what is in it")
public class Book {
    @Id
    Long id;

    @Comments(@Comment("in a container"))
    String title;

    @Comment(on = "sub_title", value = "named")
    @Column(name = "sub_title")
    String subtitle;

    @Column(table = "book_text")
    @Comment("on a column of the other table")
    String summary;

    @ManyToOne
    @JoinColumn(name = "sequel_id")
    @Comments(@Comment(on = "sequel_id", value = "what comes next"))
    Book sequel;

    @ElementCollection
    @Comment("the table of tags")
    @Comment(on = "tags", value = "one of them")
    Set<String> tags;

    @ManyToMany
    @Comment(on = "Book_Book", value = "the table by its name")
    Set<Book> others;
}
