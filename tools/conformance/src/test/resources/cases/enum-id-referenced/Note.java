package example;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class Note {
    @Id
    @Enumerated(EnumType.STRING)
    Kind id;

    @OneToOne
    @MapsId
    Rack rack;
}
