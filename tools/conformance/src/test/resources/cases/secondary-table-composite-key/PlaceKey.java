package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class PlaceKey implements Serializable {
    String country;
    String town;

    @Override
    public boolean equals(Object other) {
        return other instanceof PlaceKey key && Objects.equals(country, key.country) && Objects.equals(town, key.town);
    }

    @Override
    public int hashCode() {
        return Objects.hash(country, town);
    }
}
