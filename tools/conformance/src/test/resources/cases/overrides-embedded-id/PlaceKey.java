package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class PlaceKey implements Serializable {
    String country;

    @Embedded
    Inner inner;

    @Override
    public boolean equals(Object other) {
        return other instanceof PlaceKey key && Objects.equals(country, key.country) && Objects.equals(inner, key.inner);
    }

    @Override
    public int hashCode() {
        return Objects.hash(country, inner);
    }
}
