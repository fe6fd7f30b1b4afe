package example;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Set;

@Entity
public class Person {
    @Id
    Long id;

    @ElementCollection
    List<Address> earlier;

    @ElementCollection
    Set<Address> others;

    @ElementCollection
    @OrderColumn
    List<Address> route;

    @ElementCollection
    @CollectionTable(name = "visits")
    @AttributeOverride(name = "city", column = @Column(name = "town", length = 44))
    Set<Address> visits;

    @ElementCollection
    Set<Pair> pairs;
}
