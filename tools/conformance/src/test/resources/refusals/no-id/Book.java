package example;

import jakarta.persistence.Entity;

@Entity
public class Book { // refused: MP101
    String title;
}
