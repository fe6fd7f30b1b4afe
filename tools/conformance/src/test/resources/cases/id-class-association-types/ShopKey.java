package example;

import java.util.Objects;

public class ShopKey {
    String street;
    String place;

    @Override
    public boolean equals(Object other) {
        return other instanceof ShopKey that && Objects.equals(street, that.street) && Objects.equals(place, that.place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(street, place);
    }
}
