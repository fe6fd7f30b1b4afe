package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import jakarta.persistence.ManyToOne;

@Entity
@IdClass(HouseKey.class)
public class Mill {
    @Id
    @Column(length = 20)
    String street;

    @Id
    @ManyToOne
    Town town;
}
