package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;

@Entity
public class Train {
    @Id
    Long id;

    @OneToMany(mappedBy = "train")
    @OrderColumn
    List<Wagon> wagons;
}
