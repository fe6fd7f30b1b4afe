package example;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Set;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@Table(uniqueConstraints = @UniqueConstraint(columnNames = "plate"), indexes = @Index(columnList = "wheels"))
public class Vehicle {
    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false, length = 12)
    String plate;

    int wheels;

    @Column(unique = true)
    String chassis;

    @ManyToOne
    Owner owner;

    @ElementCollection
    Set<String> tags;
}
