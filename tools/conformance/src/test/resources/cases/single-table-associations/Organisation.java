package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import java.util.Set;

@Entity
public class Organisation extends Party {
    @ManyToMany
    Set<Person> members;

    @Column(unique = true)
    String taxNumber;

    Mood mode1;
}
