package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
@IdClass(HouseKey.class)
public class Barn {
    @Id
    @Column(length = 20)
    String street;

    @Id
    @ManyToOne
    @JoinColumn(nullable = false)
    Town town;
}
