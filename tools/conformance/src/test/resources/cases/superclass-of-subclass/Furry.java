package example;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Furry extends Animal {
    String colour;

    int hairs;
}
