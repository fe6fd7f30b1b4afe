package example;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.TargetEmbeddable;

@Entity
public class Ticket {
    @Id
    Long id;

    @Embedded
    @TargetEmbeddable(Seat.class)
    Place place;

    @Embedded
    @TargetEmbeddable(Seat.class)
    @AttributeOverride(name = "number", column = @Column(name = "other_number"))
    @AttributeOverride(name = "letter", column = @Column(name = "other_letter"))
    Place other;

    Coach coach;
}
