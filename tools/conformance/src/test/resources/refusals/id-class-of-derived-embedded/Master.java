package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class Master {
    @Id
    @OneToOne
    Disc disc;
}
