package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "people")
public class Person {
    @Id
    Long personId;

    @ManyToMany
    Set<Person> friends;

    @ManyToMany(mappedBy = "friends")
    Set<Person> befriended;

    @ManyToMany
    @JoinTable(name = "follows")
    Set<Person> follows;
}
