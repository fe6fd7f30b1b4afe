package example;

import dev.cairn.annotation.RenamedFrom;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

@Embeddable
public class SeatId implements Serializable {
    UUID hall;
    @RenamedFrom("aisle")
    Long stall;

    @Override
    public boolean equals(Object other) {
        return other instanceof SeatId that && Objects.equals(hall, that.hall) && Objects.equals(stall, that.stall);
    }

    @Override
    public int hashCode() {
        return Objects.hash(hall, stall);
    }
}
