package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.GeneratedValue;

@Embeddable
public class Size {
    @GeneratedValue // refused: MP622
    Long width;
}
