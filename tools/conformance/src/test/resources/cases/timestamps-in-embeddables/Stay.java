package example;

import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;

@Embeddable
public class Stay {
    @CreationTimestamp
    LocalDateTime came;

    @UpdateTimestamp
    LocalDateTime seen;

    String room;
}
