package example;

import jakarta.persistence.Entity;

@Entity
public class Premium extends Savings {
    int bonus;
}
