package example;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.Set;

@Entity
@DiscriminatorValue("leaf")
public class Leaf extends Node {
    @ManyToOne(optional = false)
    Branch branch;

    @OneToOne
    Leaf twin;

    @ManyToMany
    Set<Branch> alternatives;

    int size;
}
