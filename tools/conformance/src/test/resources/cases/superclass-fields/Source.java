package example;

import jakarta.persistence.Embeddable;

@Embeddable
public class Source {
    String host;
}
