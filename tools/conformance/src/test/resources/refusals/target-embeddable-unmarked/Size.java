package example;

import jakarta.persistence.Embeddable;

@Embeddable
public class Size implements Form {
    int width;

    int height;
}
