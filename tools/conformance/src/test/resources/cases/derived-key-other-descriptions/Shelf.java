package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Shelf {
    @Id
    @Column(length = 40)
    String id;
}
