package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Label {
    @Id
    Long id;
}
