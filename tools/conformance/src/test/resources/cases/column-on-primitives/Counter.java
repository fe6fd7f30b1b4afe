package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Counter {
    @Id
    long id;

    @Column
    int bare;

    @Column(name = "renamed")
    long other;

    @Column(nullable = false)
    int required;

    @Column(nullable = true)
    boolean optional;

    @Column(unique = true)
    short unique1;
}
