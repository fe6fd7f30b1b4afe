package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.util.Objects;

@Entity
public class Pair implements Serializable {
    @Id
    Integer west;

    @Id
    Integer east;

    @Override
    public boolean equals(Object other) {
        return other instanceof Pair pair && Objects.equals(west, pair.west) && Objects.equals(east, pair.east);
    }

    @Override
    public int hashCode() {
        return Objects.hash(west, east);
    }
}
