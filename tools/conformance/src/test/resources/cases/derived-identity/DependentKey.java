package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class DependentKey implements Serializable {
    String name;
    EmployeeKey employee;

    @Override
    public boolean equals(Object other) {
        return other instanceof DependentKey key && Objects.equals(name, key.name) && Objects.equals(employee, key.employee);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, employee);
    }
}
