package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.Set;

@Entity
public class Category {
    @Id
    @GeneratedValue
    Long id;

    String title;

    @ManyToOne
    Category parent;

    @OneToMany(mappedBy = "parent")
    Set<Category> children;

    @OneToOne
    Category successor;
}
