package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Second {
    @ManyToOne
    @JoinTable(name = "seconds")
    Town town2;
}
