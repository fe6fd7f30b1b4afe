package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Visit {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    @JoinColumn(name = "p1")
    @JoinColumn(name = "p2")
    Passport passport;

    @ManyToOne
    @JoinColumn(name = "q1")
    @JoinColumn(name = "q2")
    @JoinColumn(name = "q3")
    @JoinColumn(name = "q4")
    Pet pet;
}
