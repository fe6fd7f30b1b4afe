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

    @OneToMany
    @JoinColumn(name = "library")
    Map<Place, Book> books;

    @Embeddable
    public static class Place {
        Long place;

        @jakarta.persistence.Column(name = "place") // refused: MP301
        Long other;
    }
}
