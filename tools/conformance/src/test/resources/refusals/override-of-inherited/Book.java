package example;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
@AttributeOverride(name = "title", column = @Column(name = "name")) // refused: MP129
public class Book extends Item {
    int pages;
}
