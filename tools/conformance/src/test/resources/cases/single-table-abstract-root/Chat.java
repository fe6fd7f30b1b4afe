package example;

import jakarta.persistence.Entity;

@Entity
public class Chat extends Instant1 {
    short emojis;
}
