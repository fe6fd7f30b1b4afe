package example;

import java.math.BigDecimal;
import java.util.Objects;

public class WardKey {
    String street;
    BigDecimal district;
    String region;

    @Override
    public boolean equals(Object other) {
        return other instanceof WardKey that
                && Objects.equals(street, that.street)
                && Objects.equals(district, that.district)
                && Objects.equals(region, that.region);
    }

    @Override
    public int hashCode() {
        return Objects.hash(street, district, region);
    }
}
