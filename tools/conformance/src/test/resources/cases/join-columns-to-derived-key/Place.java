package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

@Embeddable
public class Place implements Serializable {
    Long level;
    Long shelf;
    UUID building;

    @Override
    public boolean equals(Object other) {
        return other instanceof Place that
                && Objects.equals(level, that.level)
                && Objects.equals(shelf, that.shelf)
                && Objects.equals(building, that.building);
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, shelf, building);
    }
}
