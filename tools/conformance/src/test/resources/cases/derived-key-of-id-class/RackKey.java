package example;

import java.io.Serializable;
import java.util.Objects;

public class RackKey implements Serializable {
    Long line;
    String room;

    @Override
    public boolean equals(Object other) {
        return other instanceof RackKey that && Objects.equals(line, that.line) && Objects.equals(room, that.room);
    }

    @Override
    public int hashCode() {
        return Objects.hash(line, room);
    }
}
