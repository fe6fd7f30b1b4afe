package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** An association that is part of the id itself. */
@Entity
@IdClass(ChairKey.class)
public class Chair {
    @Id
    Integer legCount;

    @Id
    @ManyToOne
    @JoinColumn(name = "theChairOwner")
    Author sitterName;
}
