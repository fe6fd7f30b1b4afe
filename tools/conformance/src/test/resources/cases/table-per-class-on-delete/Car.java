package example;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
public class Car extends Vehicle {
    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    Owner driver;
}
