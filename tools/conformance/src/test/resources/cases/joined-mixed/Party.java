package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.List;

@Entity
public class Party {
    @Id
    Long id;

    @OneToOne
    Berth home;

    @ManyToOne
    Boat flagship;

    @ManyToMany(mappedBy = "crew")
    List<Yacht> yachts;
}
