package example;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Medley extends Song {
    @ManyToMany
    Set<Song> sources = new HashSet<>();
}
