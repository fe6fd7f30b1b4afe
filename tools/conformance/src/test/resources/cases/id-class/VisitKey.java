package example;

import java.io.Serializable;
import java.util.Objects;

public class VisitKey implements Serializable {
    Long person;
    Integer number;

    @Override
    public boolean equals(Object other) {
        return other instanceof VisitKey key && Objects.equals(person, key.person) && Objects.equals(number, key.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, number);
    }
}
