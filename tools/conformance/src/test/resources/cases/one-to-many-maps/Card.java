package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import java.util.Map;

@Entity
public class Card {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "card_id")
    @MapKeyColumn(name = "position1", length = 20)
    Map<String, Dish> placed;

    @OneToMany(mappedBy = "card")
    @MapKey(name = "code")
    Map<String, Drink> byCode;
}
