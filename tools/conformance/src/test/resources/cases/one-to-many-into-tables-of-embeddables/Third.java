package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Third {
    @ManyToOne
    @JoinColumn(table = "thirds")
    Town town3;
}
