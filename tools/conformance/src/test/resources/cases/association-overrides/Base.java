package example;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import java.util.Set;

@MappedSuperclass
public abstract class Base {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Tag main;

    @ManyToMany
    Set<Tag> tags;

    @OneToOne
    Tag only;
}
