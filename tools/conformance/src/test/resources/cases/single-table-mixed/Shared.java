package example;

import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Shared extends Node {
    String shared;

    @ManyToOne
    Leaf nearest;
}
