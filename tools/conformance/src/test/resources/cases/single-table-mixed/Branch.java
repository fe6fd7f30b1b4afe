package example;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

@Entity
@DiscriminatorValue("branch")
public class Branch extends Shared {
    @OneToMany(mappedBy = "branch")
    Set<Leaf> leaves;

    @ElementCollection
    List<String> marks;
}
