package example;

import jakarta.persistence.Entity;

@Entity
public class Book extends Item {
    String title;
}
