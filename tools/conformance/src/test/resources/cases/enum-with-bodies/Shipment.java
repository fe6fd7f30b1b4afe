package example;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
public class Shipment {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    Method method;

    Method fallback;
}
