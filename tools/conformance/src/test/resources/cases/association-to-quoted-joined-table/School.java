package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "`allSchools`")
public class School extends Building {
    String headTeacher;
}
