package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

@Entity
@IdClass(Song.Key.class)
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public class Song {
    @Id
    Long album;

    @Id
    Integer track;

    @ManyToMany(mappedBy = "sources")
    Set<Medley> medleys = new HashSet<>();

    public static class Key {
        Long album;
        Integer track;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(album, that.album)
                    && Objects.equals(track, that.track);
        }

        @Override
        public int hashCode() {
            return Objects.hash(album, track);
        }
    }
}
