package example;

import jakarta.persistence.Embeddable;

@Embeddable
public class Purse {
    Money content;
}
