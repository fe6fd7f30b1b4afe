package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.Set;

@Entity
public class Person extends Party {
    @ManyToOne(optional = false)
    Party employer;

    @ElementCollection
    Set<String> nicknames;

    @Enumerated(EnumType.STRING)
    Mood mood;

    @OneToOne
    Phone main;
}
