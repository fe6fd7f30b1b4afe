package example;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;

/** The position or key of an element lies where the reference to its owner does. */
@Entity
public class Town {
    @Id
    Long id;

    @OneToMany(mappedBy = "queue")
    @OrderColumn(name = "place")
    List<Person> queue;

    @OneToMany(mappedBy = "named")
    @MapKeyColumn(name = "nickname", length = 20)
    Map<String, Person> named;

    @OneToMany(mappedBy = "counted")
    Map<Integer, Person> counted;

    @OneToMany(mappedBy = "employed")
    @MapKeyEnumerated(EnumType.STRING)
    Map<Role, Person> employed;

    @OneToMany(mappedBy = "housed")
    @MapKeyJoinColumn(name = "street")
    Map<Street, Person> housed;

    @OneToMany(mappedBy = "walking")
    Map<Street, Person> walking;

    @OneToMany(mappedBy = "standing")
    Map<Spot, Person> standing;

    @OneToMany(mappedBy = "inherited")
    @OrderColumn
    List<Person> inherited;

    @OneToMany(mappedBy = "home.town")
    @OrderColumn
    List<Person> nested;
}
