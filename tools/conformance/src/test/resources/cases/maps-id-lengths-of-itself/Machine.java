package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Machine {
    @Id
    @Column(length = 20)
    String id;
}
