package example;

import jakarta.persistence.Entity;

@Entity
public class LongShelf extends Shelf {
    int length;
}
