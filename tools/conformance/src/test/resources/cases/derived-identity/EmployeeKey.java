package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class EmployeeKey implements Serializable {
    Long personId;
    Integer number;

    @Override
    public boolean equals(Object other) {
        return other instanceof EmployeeKey key && Objects.equals(personId, key.personId) && Objects.equals(number, key.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(personId, number);
    }
}
