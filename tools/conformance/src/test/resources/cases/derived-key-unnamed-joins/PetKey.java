package example;

import jakarta.persistence.Embeddable;
import java.util.Objects;

@Embeddable
public class PetKey {
    Long zone;
    PersonKey keeper;
    Short birth;

    @Override
    public boolean equals(Object other) {
        return other instanceof PetKey that
                && Objects.equals(zone, that.zone)
                && Objects.equals(keeper, that.keeper)
                && Objects.equals(birth, that.birth);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, keeper, birth);
    }
}
