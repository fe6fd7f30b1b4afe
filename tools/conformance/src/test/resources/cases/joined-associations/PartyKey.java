package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class PartyKey implements Serializable {
    String country;
    Integer number;

    @Override
    public boolean equals(Object other) {
        return other instanceof PartyKey key && Objects.equals(country, key.country) && Objects.equals(number, key.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(country, number);
    }
}
