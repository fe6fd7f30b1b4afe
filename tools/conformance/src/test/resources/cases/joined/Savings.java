package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
public class Savings extends Account {
    double interest;

    @Column(nullable = false)
    String branch;
}
