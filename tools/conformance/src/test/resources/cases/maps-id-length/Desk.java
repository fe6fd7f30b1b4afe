package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

/** The whole id. */
@Entity
public class Desk {
    @Id
    String id;

    @OneToOne
    @MapsId
    @JoinColumn(name = "the_sitter")
    Author author;
}
