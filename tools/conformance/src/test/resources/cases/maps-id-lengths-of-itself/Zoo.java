package example;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
public class Zoo {
    @Id
    Long id;

    @ManyToMany
    Set<Recipe> plain;

    @ManyToMany
    @JoinTable(name = "zoo_named", inverseJoinColumns = @JoinColumn(name = "recipe_no"))
    Set<Recipe> named;

    @ManyToMany
    @JoinTable(name = "zoo_listed")
    @OrderColumn
    List<Recipe> listed;

    @ManyToMany
    @JoinTable(name = "zoo_mapped")
    Map<Integer, Recipe> mapped;

    @ElementCollection
    @CollectionTable(name = "zoo_counts")
    Map<Recipe, Integer> counts;

    @OneToMany
    @JoinTable(name = "zoo_many")
    Set<Recipe> many;

    @ManyToMany
    @JoinTable(name = "zoo_loose", inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    List<Recipe> loose;

    @ManyToMany
    @JoinTable(name = "zoo_by_title")
    @MapKey(name = "title")
    Map<String, Recipe> byTitle;
}
