package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class Inner implements Serializable {
    Integer number;

    @Override
    public boolean equals(Object other) {
        return other instanceof Inner inner && Objects.equals(number, inner.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number);
    }
}
