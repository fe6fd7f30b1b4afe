package example;

import dev.cairn.annotation.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@RenamedFrom("Worker")
@Table(name = "people")
public class Person {
    @Id
    @GeneratedValue
    Long id;

    @OneToMany
    @JoinTable(name = "team", inverseJoinColumns = @JoinColumn(name = "member"))
    Set<Person> team = new HashSet<>();

    @ManyToMany
    Set<Person> friends = new HashSet<>();

    @ManyToMany(mappedBy = "friends")
    Set<Person> admirers = new HashSet<>();
}
