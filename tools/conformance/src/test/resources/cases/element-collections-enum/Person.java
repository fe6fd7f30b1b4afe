package example;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Set;

@Entity
public class Person {
    @Id
    Long id;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Set<Role> roles;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @CollectionTable(name = "grants")
    @Column(name = "granted", nullable = false, length = 12)
    Set<Role> grants;

    @ElementCollection
    List<Role> history;
}
