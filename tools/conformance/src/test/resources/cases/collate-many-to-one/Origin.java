package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Collate;

@Embeddable
public class Origin {
    @ManyToOne
    @Collate("utf8mb4_bin")
    Code origin;
}
