package example;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Formula;

/** Where there is a column as well, Hibernate does not look at the formula. */
@Entity
public class Book {
    @Id
    Long id;

    @Column(name = "page_count")
    @Formula("40 + 2")
    Integer pages;

    @Formula("upper('x')")
    String shelf;

    @Embedded
    @AttributeOverride(name = "width", column = @Column(name = "book_width"))
    Size size;
}
