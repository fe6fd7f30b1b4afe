package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;

@Entity
public class Shelf implements Serializable {
    @Id
    Long id;

    int a;
    int b;
}
