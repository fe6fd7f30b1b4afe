package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;

@Embeddable
public class Picture {
    @Column(nullable = false, length = 40)
    String title;

    @Lob
    byte[] data;
}
