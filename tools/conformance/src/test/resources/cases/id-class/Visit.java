package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;

@Entity
@IdClass(VisitKey.class)
public class Visit {
    @Id
    @ManyToOne
    Person person;

    @Id
    @Column(name = "visit_no")
    Integer number;

    @ManyToOne
    Visit previous;
}
