package example;

import java.io.Serializable;
import java.util.Objects;

public class PersonKey implements Serializable {
    String first;
    String last;

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonKey key && Objects.equals(first, key.first) && Objects.equals(last, key.last);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, last);
    }
}
