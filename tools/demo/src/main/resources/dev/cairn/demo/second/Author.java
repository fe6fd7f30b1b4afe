package library;

import dev.cairn.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
public class Author {

    @Id
    @GeneratedValue
    Long id;

    @RenamedFrom("name")
    @Column(nullable = false, length = 80)
    String fullName;

    @Column(nullable = false, unique = true)
    String email;

    Author() {}

    Author(String fullName, String email) {
        this.fullName = fullName;
        this.email = email;
    }
}
