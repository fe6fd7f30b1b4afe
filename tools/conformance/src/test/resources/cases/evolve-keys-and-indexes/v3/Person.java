package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "ix_person_name", columnList = "name desc"))
public class Person {
    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true)
    String mail;

    String name;

    int age;
}
