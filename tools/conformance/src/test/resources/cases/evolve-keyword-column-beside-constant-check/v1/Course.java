package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.DiscriminatorFormula;

@Entity
@DiscriminatorFormula("case when 1 = 1 then 'Course' end")
public class Course {
    @Id
    Long id;

    Integer when;
}
