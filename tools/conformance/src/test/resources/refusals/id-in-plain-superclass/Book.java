package example;

import jakarta.persistence.Entity;

@Entity
public class Book extends Item { // refused: MP101
    String title;
}
