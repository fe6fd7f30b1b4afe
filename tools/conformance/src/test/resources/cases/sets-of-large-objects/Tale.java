package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;

@Embeddable
public class Tale {
    @Column(nullable = false, length = 40)
    String title;

    @Column(nullable = false)
    @Lob
    String text;
}
