package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.List;

@Entity
public class Student {
    @Id
    @GeneratedValue
    Long id;

    @ManyToMany
    List<Course> courses;
}
