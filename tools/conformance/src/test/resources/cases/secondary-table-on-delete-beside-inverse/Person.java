package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SecondaryTable;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@SecondaryTable(name = "details")
public class Person {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(table = "details")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Person boss;

    @OneToMany(mappedBy = "boss")
    Set<Person> team;
}
