package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Album {
    @Id
    Long id;

    @ElementCollection
    Set<Sound> sounds = new HashSet<>();

    @ElementCollection
    Set<Tale> tales = new HashSet<>();
}
