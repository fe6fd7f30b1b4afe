package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;

@Entity
@IdClass(SlotKey.class)
public class Slot {
    @Id
    @ManyToOne
    Shelf shelf;

    @Id
    Integer number;
}
