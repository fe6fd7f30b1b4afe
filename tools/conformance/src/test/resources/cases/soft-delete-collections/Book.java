package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;

@Entity
public class Book extends Base {
    @Id
    @GeneratedValue
    Long id;

    /** Of a class that says nothing. */
    @ElementCollection
    List<String> notes = new ArrayList<>();
}
