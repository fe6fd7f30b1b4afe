package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Reason {
    @Id
    Long id;

    @ManyToOne
    Answer answer;
}
