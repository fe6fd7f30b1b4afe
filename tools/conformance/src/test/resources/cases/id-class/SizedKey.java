package example;

import java.io.Serializable;
import java.util.Objects;

public class SizedKey implements Serializable {
    Long number;
    String code;

    @Override
    public boolean equals(Object other) {
        return other instanceof SizedKey key && Objects.equals(number, key.number) && Objects.equals(code, key.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, code);
    }
}
