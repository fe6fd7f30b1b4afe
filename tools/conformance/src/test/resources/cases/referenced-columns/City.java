package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
public class City {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(referencedColumnName = "isoCode")
    Country country;

    @ManyToOne
    @JoinColumn(name = "by_plate", referencedColumnName = "plate")
    Country other;

    @ManyToOne
    @JoinColumn(name = "by_id", referencedColumnName = "id")
    Country third;

    @ManyToMany
    @JoinTable(name = "twins", joinColumns = @JoinColumn(name = "city_id", referencedColumnName = "id"), inverseJoinColumns = @JoinColumn(name = "iso", referencedColumnName = "isoCode"))
    Set<Country> many;
}
