package example;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.UniqueConstraint;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@Entity
public class Student {
    @Id
    Long id;

    @ManyToMany(fetch = FetchType.EAGER)
    @JoinTable(name = "enrolment", joinColumns = @JoinColumn(name = "student_id"), inverseJoinColumns = @JoinColumn(name = "course_id"))
    Set<Course> courses;

    @ManyToMany
    @JoinTable(name = "wishes", joinColumns = @JoinColumn(name = "student_id"), inverseJoinColumns = @JoinColumn(name = "course_id"), uniqueConstraints = @UniqueConstraint(columnNames = {"student_id", "course_id"}))
    List<Course> wishes;

    @ManyToMany
    @JoinTable(name = "fk_names", foreignKey = @ForeignKey(name = "fk_to_student"), inverseForeignKey = @ForeignKey(name = "fk_to_course"))
    Set<Course> named;

    @ManyToMany
    @JoinTable(joinColumns = @JoinColumn(name = "s"))
    Collection<Course> plain;
}
