package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
public class Person {
    @EmbeddedId
    PersonKey id;

    String remark;
}
