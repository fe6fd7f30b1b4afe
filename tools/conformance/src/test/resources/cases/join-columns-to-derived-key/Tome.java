package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

/** The join columns are those of building, level and shelf, though another attribute maps the building. */
@Entity
public class Tome {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "first_part")
    @JoinColumn(name = "second_part")
    @JoinColumn(name = "third_part")
    Box box;

    @ManyToMany
    @JoinTable(
            inverseJoinColumns = {
                @JoinColumn(name = "one"),
                @JoinColumn(name = "two"),
                @JoinColumn(name = "three")
            })
    Set<Box> others;
}
