package example;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;

@Entity
@AttributeOverride(name = "created", column = @Column(name = "made_at"))
@AttributeOverride(name = "id", column = @Column(name = "car_id"))
@AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "holder_id", nullable = false))
public class Car extends Item {
    int wheels;
}
