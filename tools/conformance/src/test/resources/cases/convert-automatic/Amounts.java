package example;

import jakarta.persistence.Embeddable;

@Embeddable
public class Amounts {
    Money net;

    Money tax;
}
