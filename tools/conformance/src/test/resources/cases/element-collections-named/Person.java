package example;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.UniqueConstraint;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@Entity
public class Person {
    @Id
    @Column(name = "person_no")
    Long id;

    @ElementCollection
    @CollectionTable(name = "phones", joinColumns = @JoinColumn(name = "owner_id"))
    @Column(name = "phone", length = 20, nullable = false)
    Set<String> phones;

    @ElementCollection
    @CollectionTable(name = "mails", uniqueConstraints = @UniqueConstraint(columnNames = {"mail"}), indexes = @Index(columnList = "mail desc"))
    @Column(name = "mail")
    List<String> mails;

    @ElementCollection(targetClass = String.class)
    @CollectionTable(name = "words")
    @Column(name = "word", unique = true)
    Collection<String> words;
}
