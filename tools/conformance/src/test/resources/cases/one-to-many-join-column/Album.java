package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Set;

@Entity
public class Album {
    @Id
    @Column(name = "album_no")
    Long id;

    @OneToMany
    @JoinColumn
    Set<Track> tracks;

    @OneToMany
    @JoinColumn(name = "bonus_of")
    List<Track> bonus;

    @OneToMany
    @JoinColumn(name = "listed_in")
    @OrderColumn(name = "place")
    List<Track> listed;
}
