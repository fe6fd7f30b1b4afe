package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class Place implements Serializable {
    Long line;
    String room;

    @Override
    public boolean equals(Object other) {
        return other instanceof Place that && Objects.equals(line, that.line) && Objects.equals(room, that.room);
    }

    @Override
    public int hashCode() {
        return Objects.hash(line, room);
    }
}
