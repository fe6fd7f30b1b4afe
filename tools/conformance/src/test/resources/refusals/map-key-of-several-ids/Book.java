package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import java.util.Map;

@Entity
public class Book {
    @Id
    Long id;

    @OneToMany(mappedBy = "book")
    @MapKey // refused: MP443
    Map<String, Page> pages;
}
