package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "letter_details")
public class Letter {
    @Id
    Long id;

    @OneToOne
    @MapsId("id")
    Address owner;
}
