package example;

import dev.cairn.annotation.RenamedFrom;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;

@Entity
@RenamedFrom("Book")
public class Volume {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(name = "marks")
    Set<Mark> marks;
}
