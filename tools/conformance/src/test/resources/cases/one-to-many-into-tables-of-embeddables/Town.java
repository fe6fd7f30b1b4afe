package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;

/** Where the owning side lies in an embeddable, positions and keys may be missing. */
@Entity
public class Town {
    @Id
    Long id;

    @OneToMany(mappedBy = "home.town")
    @MapKeyColumn
    Map<String, Person> a;

    @OneToMany(mappedBy = "second.town2")
    Map<Street, Person> b;

    @OneToMany(mappedBy = "third.town3")
    @MapKeyColumn
    Map<String, Person> c;

    @OneToMany(mappedBy = "fourth.town4")
    Map<Street, Person> d;

    @OneToMany(mappedBy = "fifth.town5")
    @OrderColumn
    List<Person> e;
}
