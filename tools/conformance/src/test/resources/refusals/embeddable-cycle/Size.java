package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

@Embeddable
public class Size {
    int width;
    @Embedded
    Size outer; // refused: MP211
}
