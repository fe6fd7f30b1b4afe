package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToOne;

@Entity
public class House extends Owned {
    @Column(nullable = false)
    int rooms;

    boolean garden;

    @OneToOne
    House annex;
}
