package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Mark {
    Integer page;

    @Column(length = 2000)
    String text;
}
