package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
@IdClass(PageKey.class)
@Inheritance(strategy = InheritanceType.JOINED)
public class Page {
    @Id
    Long number;

    @Id
    Long shelf;

    @ManyToOne
    @MapsId("shelf")
    Address owner;
}
