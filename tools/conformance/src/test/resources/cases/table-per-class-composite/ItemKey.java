package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class ItemKey implements Serializable {
    String shop;
    Integer nr;

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemKey key && Objects.equals(shop, key.shop) && Objects.equals(nr, key.nr);
    }

    @Override
    public int hashCode() {
        return Objects.hash(shop, nr);
    }
}
