package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Fourth {
    @ManyToOne
    @JoinColumn(table = "fourths")
    Town town4;
}
