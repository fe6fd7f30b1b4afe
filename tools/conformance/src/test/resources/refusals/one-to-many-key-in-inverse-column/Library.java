package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;

@Entity
public class Library {
    @Id
    Long id;

    @OneToMany(mappedBy = "library")
    @MapKeyColumn(name = "library_id")
    Map<Long, Book> books; // refused: MP301
}
