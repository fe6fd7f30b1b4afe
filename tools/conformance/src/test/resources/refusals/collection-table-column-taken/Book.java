package example;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.List;

@Entity
public class Book {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(joinColumns = @JoinColumn(name = "tag"))
    @Column(name = "tag") // refused: MP301
    List<String> tags;
}
