package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
@IdClass(NoteKey.class)
public class Note {
    @Id
    @ManyToOne
    @JoinColumn(name = "v_person", referencedColumnName = "person_id")
    @JoinColumn(name = "v_no", referencedColumnName = "visit_no")
    Visit visit;

    @Id
    Integer line;

    @ManyToMany
    Set<Visit> also;
}
