package example;

import jakarta.persistence.Entity;

@Entity
public abstract class Instant1 extends Message {
    String channel;
}
