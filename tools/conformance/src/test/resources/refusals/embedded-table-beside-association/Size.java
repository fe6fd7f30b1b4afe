package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Size {
    int area;

    @ManyToOne
    Book like;
}
