package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "course_list")
public class Course {
    @Id
    @Column(name = "course_no")
    Long id;

    @ManyToMany(mappedBy = "courses")
    Set<Student> attendants;
}
