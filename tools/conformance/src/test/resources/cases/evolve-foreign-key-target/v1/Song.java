package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Song {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    @JoinColumn(name = "made_by")
    Singer singer;
}
