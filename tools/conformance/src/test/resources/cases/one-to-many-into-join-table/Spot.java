package example;

import jakarta.persistence.Embeddable;
import java.util.Objects;

@Embeddable
public class Spot {
    Integer x;
    Integer y;

    @Override
    public boolean equals(Object other) {
        return other instanceof Spot that && Objects.equals(x, that.x) && Objects.equals(y, that.y);
    }

    @Override
    public int hashCode() {
        return Objects.hash(x, y);
    }
}
