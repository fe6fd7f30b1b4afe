package example;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("PHYSICAL")
public class PhysicalProduct extends Product {
    double weightKg;
}
