package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(indexes = @Index(name = "ix_person_name", columnList = "name"), uniqueConstraints = @UniqueConstraint(columnNames = {"name", "age"}))
public class Person {
    @Id
    @GeneratedValue
    Long id;

    String mail;

    String name;

    int age;
}
