package example;

import dev.cairn.annotation.RenamedFrom;
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
    @RenamedFrom("homeCourses")
    Set<Course> attended = new HashSet<>();
}
