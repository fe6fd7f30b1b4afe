package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class StallKey implements Serializable {
    Integer floorNo;
    String holderName;

    @Override
    public boolean equals(Object other) {
        return other instanceof StallKey that
                && Objects.equals(floorNo, that.floorNo)
                && Objects.equals(holderName, that.holderName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(floorNo, holderName);
    }
}
