package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.Map;

@Entity
public class Menu {
    @Id
    Long id;

    @OneToMany
    Map<String, Dish> named;
}
