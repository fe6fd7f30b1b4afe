package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import java.util.HashMap;
import java.util.Map;

@Entity
public class Library {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "placed_id")
    Map<Place, Book> placed = new HashMap<>();

    @OneToMany(mappedBy = "owner")
    Map<Place, Book> owned = new HashMap<>();

    @OneToMany
    @JoinColumn(name = "numbered_id")
    @MapKeyColumn(name = "isbn")
    Map<String, Book> numbered = new HashMap<>();

    @OneToMany
    @JoinColumn(name = "lending_id")
    @MapKeyJoinColumn(name = "lent_id")
    Map<Room, Book> lent = new HashMap<>();
}
