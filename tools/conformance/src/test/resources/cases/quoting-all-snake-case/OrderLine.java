package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
public class OrderLine {
    @Id
    @GeneratedValue
    Long lineId;

    String camelCase;

    @ManyToOne
    OrderLine parentLine;

    @ElementCollection
    Set<String> someValues;
}
