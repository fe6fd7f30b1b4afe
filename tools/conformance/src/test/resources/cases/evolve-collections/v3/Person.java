package example;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Set;

@Entity
public class Person {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    @Column(nullable = false)
    Set<String> names;

    @ElementCollection
    @OrderColumn
    List<Place> places;
}
