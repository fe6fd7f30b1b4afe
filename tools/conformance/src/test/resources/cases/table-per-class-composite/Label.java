package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Label {
    @Column(nullable = false)
    String text;

    @ManyToOne
    Printer printer;
}
