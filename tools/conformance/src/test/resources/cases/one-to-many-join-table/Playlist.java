package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;

@Entity
public class Playlist {
    @Id
    Long id;

    @OneToMany
    @OrderColumn
    List<Entry> entries;
}
