package example;

import dev.cairn.annotation.RenamedFrom;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Book {
    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true, nullable = false, length = 80)
    @RenamedFrom("title")
    String headline;

    @Column(name = "page_count", nullable = false)
    int pages;

    @ManyToOne
    @RenamedFrom("sequel")
    Book successor;
}
