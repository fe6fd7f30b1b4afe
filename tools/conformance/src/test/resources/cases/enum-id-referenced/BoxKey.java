package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class BoxKey implements Serializable {
    Kind kind;
    Integer number;

    @Override
    public boolean equals(Object other) {
        return other instanceof BoxKey that && kind == that.kind && Objects.equals(number, that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, number);
    }
}
