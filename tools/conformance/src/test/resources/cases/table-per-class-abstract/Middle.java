package example;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Middle extends Account {
    String middle;
}
