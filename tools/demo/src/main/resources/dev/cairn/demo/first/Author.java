package library;

import jakarta.persistence.*;

@Entity
public class Author {

    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false, length = 80)
    String name;

    @Column(nullable = false, unique = true)
    String email;

    Author() {}

    Author(String name, String email) {
        this.name = name;
        this.email = email;
    }
}
