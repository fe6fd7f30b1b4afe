package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Student {
    @Id
    Long id;

    @ManyToMany
    Set<Course> homeCourses = new HashSet<>();
}
