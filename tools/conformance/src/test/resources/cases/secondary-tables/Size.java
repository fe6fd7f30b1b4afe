package example;

import jakarta.persistence.Embeddable;

@Embeddable
public class Size {
    Integer width;
    int height;
}
