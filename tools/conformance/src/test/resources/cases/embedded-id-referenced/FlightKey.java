package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public record FlightKey(String carrier, Integer number) implements Serializable {}
