package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "book_text", pkJoinColumns = @PrimaryKeyJoinColumn(name = "book_id"))
public class Book {
    @Id
    @GeneratedValue
    Long id;

    String title;

    @Column(table = "book_text", length = 3000)
    String summary;

    @Column(table = "book_text")
    Integer words;
}
