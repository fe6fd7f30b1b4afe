package example;

import java.io.Serializable;
import java.util.Objects;


public class ChairKey implements Serializable {
    Integer legCount;
    String sitterName;

    @Override
    public boolean equals(Object other) {
        return other instanceof ChairKey that
                && Objects.equals(legCount, that.legCount)
                && Objects.equals(sitterName, that.sitterName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(legCount, sitterName);
    }
}
