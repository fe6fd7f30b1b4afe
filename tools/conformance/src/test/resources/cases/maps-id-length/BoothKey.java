package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class BoothKey implements Serializable {
    Integer floorNo;
    @Column(length = 30)
    String theTenant;

    @Override
    public boolean equals(Object other) {
        return other instanceof BoothKey that
                && Objects.equals(floorNo, that.floorNo)
                && Objects.equals(theTenant, that.theTenant);
    }

    @Override
    public int hashCode() {
        return Objects.hash(floorNo, theTenant);
    }
}
