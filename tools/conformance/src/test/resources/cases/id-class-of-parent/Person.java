package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@Entity
@IdClass(PersonKey.class)
public class Person {
    @Id
    String first;

    @Id
    String last;
}
