package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;

@Entity
public class Guest {
    @Id
    Long id;

    @Embedded
    Stay current;

    @ElementCollection
    List<Stay> stays = new ArrayList<>();
}
