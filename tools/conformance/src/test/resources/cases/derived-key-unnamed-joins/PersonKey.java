package example;

import jakarta.persistence.Embeddable;
import java.util.Objects;

@Embeddable
public class PersonKey {
    Integer zip;
    String name;

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonKey that && Objects.equals(zip, that.zip) && Objects.equals(name, that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zip, name);
    }
}
