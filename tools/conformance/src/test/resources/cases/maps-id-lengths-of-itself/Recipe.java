package example;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity
public class Recipe {
    @Id
    String id;

    String title;

    @ManyToOne(fetch = FetchType.LAZY)
    Recipe before;

    @OneToOne
    @MapsId
    @JoinColumn(name = "made_no")
    Machine made;

    @ManyToOne(fetch = FetchType.LAZY)
    Recipe next;

    @ManyToOne(fetch = FetchType.LAZY)
    @NotFound(action = NotFoundAction.IGNORE)
    Recipe absent;

    @ManyToOne(fetch = FetchType.LAZY)
    Menu menu;

    @ManyToOne(fetch = FetchType.LAZY)
    @NotFound(action = NotFoundAction.IGNORE)
    Recipe lost;

    @ManyToOne(fetch = FetchType.LAZY)
    @NotFound(action = NotFoundAction.EXCEPTION)
    Recipe kept;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Recipe loose;

    @ElementCollection
    @CollectionTable(name = "recipe_marks")
    Set<Integer> marks;

    @ElementCollection
    @CollectionTable(name = "recipe_steps")
    List<Integer> steps;

    @ElementCollection
    @CollectionTable(name = "recipe_parts")
    @OrderColumn
    List<Integer> parts;

    @ManyToMany
    @JoinTable(name = "recipe_menus")
    Set<Menu> menus;
}
