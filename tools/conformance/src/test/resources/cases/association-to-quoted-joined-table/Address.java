package example;

import jakarta.persistence.Embeddable;
import java.util.Objects;

@Embeddable
public class Address {
    Long postCode;
    Long houseNumber;

    @Override
    public boolean equals(Object other) {
        return other instanceof Address that
                && Objects.equals(postCode, that.postCode)
                && Objects.equals(houseNumber, that.houseNumber);
    }

    @Override
    public int hashCode() {
        return Objects.hash(postCode, houseNumber);
    }
}
