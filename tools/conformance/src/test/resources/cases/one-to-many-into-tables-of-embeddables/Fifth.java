package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Fifth {
    @ManyToOne
    @JoinColumn(table = "fifths")
    Town town5;
}
