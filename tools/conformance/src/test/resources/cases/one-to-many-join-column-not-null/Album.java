package example;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
public class Album {
    @Id
    Long id;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "album_id", nullable = false)
    Set<Track> tracks;
}
