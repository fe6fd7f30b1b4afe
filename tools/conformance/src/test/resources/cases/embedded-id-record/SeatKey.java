package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public record SeatKey(int coach, String place) implements Serializable {}
