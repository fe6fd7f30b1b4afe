package example;

import jakarta.persistence.Embeddable;

@Embeddable
public class Shelf {
    Long number;
}
