package example;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
public class Order {
    @Id
    @GeneratedValue
    Long id;

    String select;

    String camelCase;

    @ManyToOne
    Order parent;

    @ElementCollection
    Set<String> values;

    Colour colour;

    @Column(unique = true)
    String code;
}
