package example;

import jakarta.persistence.Embeddable;

@Embeddable
public class Box extends Size {
    Integer depth;
}
