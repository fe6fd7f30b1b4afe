package example;

import jakarta.persistence.Entity;
import org.hibernate.annotations.SQLRestriction;

@Entity
@SQLRestriction("1 = 1") // refused: MP521
public class Book extends Item {
    int pages;
}
