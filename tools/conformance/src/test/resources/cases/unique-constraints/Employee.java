package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = { @UniqueConstraint(name = "uk_name_parts", columnNames = {"lastName", "firstName"}), @UniqueConstraint(columnNames = {"boss_id", "badge"}), @UniqueConstraint(name = "uk_mail", columnNames = "mail")})
public class Employee {
    @Id
    Long id;

    String firstName;

    String lastName;

    String mail;

    int badge;

    @ManyToOne
    Employee boss;
}
