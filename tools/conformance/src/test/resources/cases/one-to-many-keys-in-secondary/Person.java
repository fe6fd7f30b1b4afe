package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "details")
@SecondaryTable(name = "walks")
@SecondaryTable(name = "places")
@SecondaryTable(name = "employments")
public class Person {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(table = "details")
    Town housed;

    @ManyToOne
    @JoinColumn(table = "walks")
    Town walking;

    @ManyToOne
    @JoinColumn(table = "places")
    Town placed;

    @ManyToOne
    @JoinColumn(table = "employments")
    Town employed;

    @ManyToOne
    Town named;
}
