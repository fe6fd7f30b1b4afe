package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

@Embeddable
public class Outer {
    @Embedded
    Amounts inner;

    int pieces;
}
