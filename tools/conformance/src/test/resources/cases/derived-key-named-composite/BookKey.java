package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class BookKey implements Serializable {
    Long number;
    Long shelf;

    @Override
    public boolean equals(Object other) {
        return other instanceof BookKey that && Objects.equals(number, that.number) && Objects.equals(shelf, that.shelf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, shelf);
    }
}
