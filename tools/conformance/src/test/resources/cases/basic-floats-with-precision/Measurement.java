package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Measurement {
    @Id
    Long id;

    @Column(precision = 5)
    float coarse;

    @Column(precision = 10)
    double fine;

    @Column(precision = 7)
    Float wrapped;

    @Column(precision = 15)
    Double precise;
}
