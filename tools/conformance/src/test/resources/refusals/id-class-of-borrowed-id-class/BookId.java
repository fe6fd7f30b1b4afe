package example;

import java.util.Objects;

public class BookId {
    Integer shelf;
    Integer place;

    @Override
    public boolean equals(Object other) {
        return other instanceof BookId that && Objects.equals(shelf, that.shelf) && Objects.equals(place, that.place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(shelf, place);
    }
}
