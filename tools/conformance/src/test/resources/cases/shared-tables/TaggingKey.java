package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class TaggingKey implements Serializable {
    @Column(name = "tag_id")
    Long tag;

    @Column(name = "book_id")
    Long book;

    @Override
    public boolean equals(Object other) {
        return other instanceof TaggingKey key && Objects.equals(tag, key.tag) && Objects.equals(book, key.book);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tag, book);
    }
}
