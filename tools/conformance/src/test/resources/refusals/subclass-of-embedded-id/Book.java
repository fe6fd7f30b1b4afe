package example;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("book") // refused: MP503
public class Book extends Item {
    int pages;
}
