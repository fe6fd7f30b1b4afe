package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.Map;

@Entity
public class Buffet {
    @Id
    Long id;

    @OneToMany
    Map<Drink, Dish> paired;
}
