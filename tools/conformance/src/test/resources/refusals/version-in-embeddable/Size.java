package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Version;

@Embeddable
public class Size {
    int width;

    @Version // refused: MP245
    int height;
}
