package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class LineKey implements Serializable {
    private static final long serialVersionUID = 1L;

    Long orderNumber;

    @Column(name = "line_no")
    int line;

    @Column(length = 12)
    String region;

    @Override
    public boolean equals(Object other) {
        return other instanceof LineKey that && orderNumber.equals(that.orderNumber) && line == that.line;
    }

    @Override
    public int hashCode() {
        return line;
    }
}
