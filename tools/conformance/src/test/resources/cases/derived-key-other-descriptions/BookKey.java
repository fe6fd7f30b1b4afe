package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** What the part of the key says of its column, the association's replaces. */
@Embeddable
public class BookKey implements Serializable {
    Long number;

    @Column(name = "shelf_number", length = 60)
    String shelf;

    
    public boolean equals(Object other) {
        return other instanceof BookKey that && Objects.equals(number, that.number) && Objects.equals(shelf, that.shelf);
    }

    
    public int hashCode() {
        return Objects.hash(number, shelf);
    }
}
