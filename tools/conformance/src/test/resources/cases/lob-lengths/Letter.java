package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;

@Entity
public class Letter {
    @Id
    Long id;

    @Lob
    String unstated;

    @Lob
    @Column(nullable = false)
    String mandatory;

    @Lob
    @Column(length = 100)
    String small;

    @Lob
    @Column(length = 1000)
    String middling;

    @Lob
    @Column(length = 100_000)
    String large;

    @Lob
    byte[] scan;

    @Lob
    @Column(name = "stamp_image")
    byte[] stamp;

    @Lob
    @Column(length = 70_000)
    byte[] film;
}
