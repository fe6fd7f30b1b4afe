package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;

@Entity
@IdClass(PersonKey.class)
public class History {
    @Id
    @OneToOne
    @JoinColumn(name = "p_first", referencedColumnName = "first")
    @JoinColumn(name = "p_last", referencedColumnName = "last")
    Person patient;

    String text;
}
