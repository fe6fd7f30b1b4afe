package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class ShopKey implements Serializable {
    Integer floorNo;
    String ownerName;

    @Override
    public boolean equals(Object other) {
        return other instanceof ShopKey that
                && Objects.equals(floorNo, that.floorNo)
                && Objects.equals(ownerName, that.ownerName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(floorNo, ownerName);
    }
}
