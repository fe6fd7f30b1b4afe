package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "`eveningCourses`")
public class EveningCourse {
    @Id
    Integer courseNumber;

    @ManyToMany
    Set<BookShop> shopsNearby;

    @ElementCollection
    Set<String> openingHours;
}
