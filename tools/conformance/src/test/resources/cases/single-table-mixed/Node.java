package example;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.ManyToOne;

@Entity
@Inheritance
@DiscriminatorColumn(name = "kind", length = 8)
@DiscriminatorValue("node")
public abstract class Node {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Node up;
}
