package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public record PartKey(String maker, Long number) implements Serializable {}
