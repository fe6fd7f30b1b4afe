package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

@Entity
public class Comment1 {
    @Id
    @GeneratedValue
    Long id;

    Instant created;

    @ManyToOne(optional = false)
    Post post;
}
