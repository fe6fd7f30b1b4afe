package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class Size implements Serializable {
    Integer width;
    Integer height;

    @Override
    public boolean equals(Object other) {
        return other instanceof Size size && Objects.equals(width, size.width) && Objects.equals(height, size.height);
    }

    @Override
    public int hashCode() {
        return Objects.hash(width, height);
    }
}
