package example;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

@MappedSuperclass
public abstract class Item {
    @Id
    Long id;

    @Column(name = "created_at", nullable = false)
    Instant created;

    @Column(length = 50)
    String label;

    @ManyToOne
    Owner owner;
}
