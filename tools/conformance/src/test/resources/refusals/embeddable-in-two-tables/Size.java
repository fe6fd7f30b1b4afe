package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Size {
    int width;

    @Column(table = "more")
    int height;
}
