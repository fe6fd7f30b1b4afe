package example;

import dev.cairn.annotation.Backfill;
import dev.cairn.annotation.RenamedFrom;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Book {
    @Id
    Long id;

    @Column(length = 200, nullable = false)
    @Backfill("'untitled'")
    String title;

    @RenamedFrom("pages")
    int length;
}
