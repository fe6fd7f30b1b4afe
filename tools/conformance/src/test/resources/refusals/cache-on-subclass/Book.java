package example;

import jakarta.persistence.Cache;
import jakarta.persistence.Entity;
import org.hibernate.annotations.CacheConcurrencyStrategy;

@Entity
@org.hibernate.annotations.Cache(usage = CacheConcurrencyStrategy.READ_WRITE) // refused: MP521
public class Book extends Item {
    int pages;
}
