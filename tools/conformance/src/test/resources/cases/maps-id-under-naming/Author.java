package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
public class Author {
    @Id
    String id;

    @OneToMany(mappedBy = "author")
    Set<Shop> shops;
}
