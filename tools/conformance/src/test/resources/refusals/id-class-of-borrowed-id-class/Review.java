package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;

@Entity
@IdClass(ReviewId.class)
public class Review {
    @Id // refused: MP452
    @ManyToOne
    Cover cover;

    @Id
    Integer number;
}
