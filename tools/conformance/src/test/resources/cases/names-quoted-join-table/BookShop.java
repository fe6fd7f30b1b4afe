package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Set;

@Entity
public class BookShop {
    @Id
    Long id;

    @ManyToMany
    Set<EveningCourse> eveningCourses;

    @ManyToMany
    Set<BookShop> otherShops;

    @ElementCollection
    Set<String> openingHours;
}
