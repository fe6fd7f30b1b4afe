package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.SecondaryTable;
import java.util.Set;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "shelf_details")
public class Shelf {
    @Id
    Kind id;

    @ElementCollection
    Set<String> names;

    @ManyToMany
    Set<Rack> racks;
}
