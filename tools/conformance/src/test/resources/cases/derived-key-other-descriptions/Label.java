package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class Label {
    @Id
    @Column(columnDefinition = "char(40)")
    String text;

    @OneToOne
    @MapsId
    Shelf shelf;
}
