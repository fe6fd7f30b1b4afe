package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import java.util.Set;

@Entity
public class SubThing extends BaseThing {
    int someNumber;

    @ElementCollection
    Set<String> subWords;
}
