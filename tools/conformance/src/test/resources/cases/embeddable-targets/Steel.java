package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Steel implements Coach {
    @Column(name = "metres")
    int length;

    String maker;

    @Override
    public int getLength() {
        return length;
    }
}
