package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class SeatId implements Serializable {
    Integer line;
    String side;

    @Override
    public boolean equals(Object other) {
        return other instanceof SeatId that && Objects.equals(line, that.line) && Objects.equals(side, that.side);
    }

    @Override
    public int hashCode() {
        return Objects.hash(line, side);
    }
}
