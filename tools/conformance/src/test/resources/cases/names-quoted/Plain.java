package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
public class Plain {
    @Id
    Long plainId;

    @OneToMany
    List<Line> lines;
}
