package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Street {
    String name;

    @Embedded
    Lane lane;

    @ManyToOne
    Person keeper;
}
