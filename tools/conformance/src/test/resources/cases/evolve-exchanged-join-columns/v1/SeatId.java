package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

@Embeddable
public class SeatId implements Serializable {
    UUID hall;
    Long aisle;

    @Override
    public boolean equals(Object other) {
        return other instanceof SeatId that && Objects.equals(hall, that.hall) && Objects.equals(aisle, that.aisle);
    }

    @Override
    public int hashCode() {
        return Objects.hash(hall, aisle);
    }
}
