package example;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable // refused: MP521
public class Book extends Item {
    int pages;
}
