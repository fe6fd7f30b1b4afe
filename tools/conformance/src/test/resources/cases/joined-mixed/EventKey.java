package example;

import java.io.Serializable;
import java.util.Objects;

public class EventKey implements Serializable {
    Long asset;
    int nr;

    @Override
    public boolean equals(Object other) {
        return other instanceof EventKey key && Objects.equals(asset, key.asset) && nr == key.nr;
    }

    @Override
    public int hashCode() {
        return Objects.hash(asset, nr);
    }
}
