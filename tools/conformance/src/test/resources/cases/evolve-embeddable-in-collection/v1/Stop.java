package example;

import jakarta.persistence.Embeddable;

@Embeddable
public class Stop {
    String place;
}
