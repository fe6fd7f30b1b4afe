package example;

import jakarta.persistence.Embeddable;

@Embeddable
public class Size {
    int width;

    int height;
}
