package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

@Entity
@Table(name = "shipment")
public class Parcel {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    Set<String> labels = new HashSet<>();
}
