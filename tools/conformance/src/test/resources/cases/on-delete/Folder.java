package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Folder {
    @Id
    Long id;
}
