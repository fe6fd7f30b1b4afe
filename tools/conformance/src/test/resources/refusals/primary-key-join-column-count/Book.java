package example;

import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;

@Entity
@PrimaryKeyJoinColumn(name = "r") // refused: MP404
public class Book extends Item {
    int pages;
}
