package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
public class Party {
    @Id
    Long id;

    @OneToMany(mappedBy = "party")
    List<Phone> phones;
}
