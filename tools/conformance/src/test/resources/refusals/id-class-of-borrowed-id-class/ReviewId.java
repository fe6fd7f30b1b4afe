package example;

import java.util.Objects;

public class ReviewId {
    BookId cover;
    Integer number;

    @Override
    public boolean equals(Object other) {
        return other instanceof ReviewId that
                && Objects.equals(cover, that.cover)
                && Objects.equals(number, that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cover, number);
    }
}
