package example;

import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;

@Entity
@PrimaryKeyJoinColumn(name = "r", referencedColumnName = "nope") // refused: MP403
public class Book extends Item {
    int pages;
}
