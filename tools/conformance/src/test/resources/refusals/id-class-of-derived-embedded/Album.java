package example;

import jakarta.persistence.Embeddable;
import java.util.Objects;

@Embeddable
public class Album {
    String label;
    Long number;

    @Override
    public boolean equals(Object other) {
        return other instanceof Album that
                && Objects.equals(label, that.label)
                && Objects.equals(number, that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, number);
    }
}
