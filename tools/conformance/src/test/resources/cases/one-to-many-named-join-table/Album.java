package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;

@Entity
public class Album {
    @Id
    Long id;

    @OneToMany
    @JoinTable(name = "album_content", joinColumns = @JoinColumn(name = "album"), inverseJoinColumns = @JoinColumn(name = "song"))
    Set<Track> tracks;

    @OneToMany
    @JoinTable(name = "album_bonus", joinColumns = @JoinColumn(name = "album"), inverseJoinColumns = @JoinColumn(name = "song"), uniqueConstraints = @UniqueConstraint(name = "uk_bonus", columnNames = {"album", "song"}), indexes = @Index(name = "ix_bonus", columnList = "song"))
    List<Track> bonus;
}
