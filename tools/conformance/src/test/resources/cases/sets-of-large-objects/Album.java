package example;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Album {
    @Id
    Long id;

    @ElementCollection
    @Lob
    Set<String> texts = new HashSet<>();

    @ElementCollection
    @Column(nullable = false)
    @Lob
    Set<String> mandatory = new HashSet<>();

    @ElementCollection
    Set<Picture> pictures = new HashSet<>();

    @ElementCollection
    Set<Tale> tales = new HashSet<>();
}
