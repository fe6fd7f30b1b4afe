package example;

import jakarta.persistence.Embeddable;
import java.util.Objects;

@Embeddable
public class RecipeKey {
    Integer book;
    Integer page;

    @Override
    public boolean equals(Object other) {
        return other instanceof RecipeKey that && Objects.equals(book, that.book) && Objects.equals(page, that.page);
    }

    @Override
    public int hashCode() {
        return Objects.hash(book, page);
    }
}
