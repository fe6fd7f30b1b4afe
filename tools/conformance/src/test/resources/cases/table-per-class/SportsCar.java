package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToOne;

@Entity
public class SportsCar extends Car {
    @Column(unique = true)
    String nickname;

    @OneToOne
    Owner racer;
}
