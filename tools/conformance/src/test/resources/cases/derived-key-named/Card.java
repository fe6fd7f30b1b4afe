package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "card_details")
public class Card {
    @Id
    Long id;

    @OneToOne
    @MapsId
    Address owner;
}
