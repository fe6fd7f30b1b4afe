package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Town {
    @Id
    @Column(length = 40)
    String code;

    @OneToMany(mappedBy = "town")
    Set<House> houses = new HashSet<>();
}
