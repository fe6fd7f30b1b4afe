package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Size {
    @ManyToOne
    Book book;
}
