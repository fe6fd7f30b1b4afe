package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Machine {
    @Id
    Long id;

    @Column(name = "press_power")
    short power;
}
