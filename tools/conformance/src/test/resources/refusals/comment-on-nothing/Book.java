package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;

@Entity
@Comment(on = "pages", value = "there is no such table") // refused: MP324
public class Book {
    @Id
    Long id;

    @Comment(on = "name", value = "there is no such column") // refused: MP324
    String title;
}
