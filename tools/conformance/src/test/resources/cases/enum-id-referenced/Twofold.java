package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Twofold {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "shelf")
    Shelf shelf;

    @Column(name = "shelf", insertable = false, updatable = false)
    Kind kindOfShelf;
}
