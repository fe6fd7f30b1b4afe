package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Stamp {
    String by;

    @ManyToOne
    Person editor;
}
