package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class ShelfKey implements Serializable {
    Kind kind;
    Integer number;

    @Enumerated(EnumType.STRING)
    Size extent;

    @Override
    public boolean equals(Object other) {
        return other instanceof ShelfKey that
                && kind == that.kind
                && extent == that.extent
                && Objects.equals(number, that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, number, extent);
    }
}
