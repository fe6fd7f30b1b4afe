package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "book_text")
public class Book {
    @Id
    @GeneratedValue
    Long id;

    String title;

    @Column(table = "book_text", length = 2000)
    String summary;
}
