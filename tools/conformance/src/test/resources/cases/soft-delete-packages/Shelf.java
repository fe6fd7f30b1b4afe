package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete(columnName = "gone")
public class Shelf {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    Set<String> signs = new HashSet<>();
}
