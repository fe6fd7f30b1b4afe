package example;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
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
    @JoinColumn(name = "made_by", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Singer singer;
}
