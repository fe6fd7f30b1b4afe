package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.List;

@Entity(name = "Lecture")
public class Course {
    @Id
    @Column(name = "course_no")
    Long id;

    @ManyToMany
    List<Room> rooms;
}
