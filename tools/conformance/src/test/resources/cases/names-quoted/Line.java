package example;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "`Order Lines`")
public class Line {
    @Id
    @Column(name = "`line no`")
    Long id;

    @Column(name = "\"Select\"")
    String chosen;

    @Column(name = "`group`", unique = true)
    String group1;

    @ManyToOne
    Line parent;

    @ManyToOne
    @JoinColumn(name = "`next line`")
    Line next;

    @ElementCollection
    Set<String> notes;

    @ManyToMany
    Set<Plain> plains;

    String camelCase;
}
