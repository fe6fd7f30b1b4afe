package example;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(name = "boats", uniqueConstraints = @UniqueConstraint(name = "uk_boat", columnNames = {"name", "berth_id"}))
public class Boat extends Owned {
    String name;

    @ManyToOne
    Berth berth;
}
