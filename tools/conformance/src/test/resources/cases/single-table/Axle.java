package example;

import jakarta.persistence.Embeddable;

@Embeddable
public class Axle {
    int count1;

    String maker;
}
