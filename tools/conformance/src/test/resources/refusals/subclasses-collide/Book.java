package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
public class Book extends Item {
    String title;

    @Column(name = "title") // refused: MP301
    String other;
}
