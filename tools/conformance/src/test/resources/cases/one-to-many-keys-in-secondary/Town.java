package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import java.util.Map;

/** What the annotation of a key says of a table means nothing to Hibernate. */
@Entity
public class Town {
    @Id
    Long id;

    @OneToMany(mappedBy = "housed")
    @MapKeyJoinColumn(name = "street", table = "elsewhere")
    Map<Street, Person> housed;

    @OneToMany(mappedBy = "walking")
    Map<Street, Person> walking;

    @OneToMany(mappedBy = "placed")
    @MapKeyJoinColumn(name = "a")
    @MapKeyJoinColumn(name = "b")
    Map<Corner, Person> placed;

    @OneToMany(mappedBy = "employed")
    Map<Role, Person> employed;

    @OneToMany(mappedBy = "named")
    @MapKeyColumn(name = "nickname", table = "details")
    Map<String, Person> named;

    @OneToMany
    @JoinColumn(name = "lodged")
    @MapKeyColumn(name = "room", table = "details")
    Map<String, Person> lodged;

    @ElementCollection
    @MapKeyColumn(name = "year_of_note", table = "details")
    Map<Integer, String> notes;
}
