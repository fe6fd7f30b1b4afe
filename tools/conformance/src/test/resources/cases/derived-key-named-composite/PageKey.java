package example;

import java.io.Serializable;
import java.util.Objects;

public class PageKey implements Serializable {
    Long number;
    Long shelf;

    @Override
    public boolean equals(Object other) {
        return other instanceof PageKey that && Objects.equals(number, that.number) && Objects.equals(shelf, that.shelf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, shelf);
    }
}
