package example;

import java.util.Objects;

public class HouseKey {
    String street;
    String town;

    @Override
    public boolean equals(Object other) {
        return other instanceof HouseKey that && Objects.equals(street, that.street) && Objects.equals(town, that.town);
    }

    @Override
    public int hashCode() {
        return Objects.hash(street, town);
    }
}
