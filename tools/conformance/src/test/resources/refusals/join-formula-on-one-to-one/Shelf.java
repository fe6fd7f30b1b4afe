package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import org.hibernate.annotations.JoinFormula;

@Entity
public class Shelf {
    @Id
    Long id;

    @OneToOne
    @JoinFormula("id + 1") // refused: MP245
    Shelf above;
}
