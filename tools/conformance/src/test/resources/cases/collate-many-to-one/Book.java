package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.hibernate.annotations.Collate;

@Entity
public class Book {
    @Id
    Long id;

    @ManyToOne
    @Collate("utf8mb4_bin")
    Code code;

    @ManyToOne
    @JoinColumn(name = "other_code", options = "default 'x'")
    @Collate("utf8mb4_bin")
    Code other;

    @Embedded
    Origin origin;

    @ElementCollection
    List<Origin> origins;
}
