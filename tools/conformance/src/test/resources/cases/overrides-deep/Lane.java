package example;

import jakarta.persistence.Embeddable;

@Embeddable
public class Lane {
    Integer number;
}
