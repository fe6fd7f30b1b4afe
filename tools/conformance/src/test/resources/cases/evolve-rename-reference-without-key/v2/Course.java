package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

/** No foreign key refers to a table per class. */
@Entity
@IdClass(CourseId.class)
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public class Course {
    @Id
    @Column(name = "net_price")
    Long number;

    @Id
    @Column(length = 20)
    String color;
}
