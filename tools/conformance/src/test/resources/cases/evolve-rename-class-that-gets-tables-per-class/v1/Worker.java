package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

@Entity
@Table(name = "people")
public class Worker {
    @Id
    @GeneratedValue
    Long id;

    @OneToMany
    @JoinTable(name = "team", inverseJoinColumns = @JoinColumn(name = "member"))
    Set<Worker> team = new HashSet<>();

    @ManyToMany
    Set<Worker> friends = new HashSet<>();
}
