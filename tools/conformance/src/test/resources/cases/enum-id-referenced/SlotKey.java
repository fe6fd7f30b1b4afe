package example;

import java.io.Serializable;
import java.util.Objects;

public class SlotKey implements Serializable {
    Kind shelf;
    Integer number;

    @Override
    public boolean equals(Object other) {
        return other instanceof SlotKey that && shelf == that.shelf && Objects.equals(number, that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(shelf, number);
    }
}
