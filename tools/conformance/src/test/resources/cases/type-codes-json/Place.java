package example;

import jakarta.persistence.Embeddable;

@Embeddable
public class Place {
    String town;
    int zip;
}
