package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Pupil {
    @Id
    Long pupilId;

    @ManyToOne
    School firstSchool;

    @ManyToOne
    Building homeBuilding;
}
