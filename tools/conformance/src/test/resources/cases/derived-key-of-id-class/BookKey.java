package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class BookKey implements Serializable {
    Long number;
    Place shelf;

    
    public boolean equals(Object other) {
        return other instanceof BookKey that && Objects.equals(number, that.number) && Objects.equals(shelf, that.shelf);
    }

    
    public int hashCode() {
        return Objects.hash(number, shelf);
    }
}
