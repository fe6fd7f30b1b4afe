package example;

import jakarta.persistence.Entity;
import org.hibernate.annotations.ConcreteProxy;

@Entity
@ConcreteProxy // refused: MP521
public class Book extends Item {
    int pages;
}
