package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Diary {
    @Id
    Long id;
}
