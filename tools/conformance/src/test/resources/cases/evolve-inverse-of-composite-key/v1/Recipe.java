package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;

/** With another side, columns of the join table have other names; no foreign key says which is which. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public class Recipe {
    @EmbeddedId
    RecipeKey id;

    @ManyToMany
    Set<Recipe> parts = new HashSet<>();
}
