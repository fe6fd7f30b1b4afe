package example;

import java.io.Serializable;
import java.util.Objects;

public class PassportKey implements Serializable {
    Long owner;
    Integer number;

    @Override
    public boolean equals(Object other) {
        return other instanceof PassportKey that
                && Objects.equals(owner, that.owner)
                && Objects.equals(number, that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner, number);
    }
}
