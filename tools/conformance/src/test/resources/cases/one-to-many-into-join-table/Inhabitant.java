package example;

import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public class Inhabitant {
    @ManyToOne
    Town inherited;
}
