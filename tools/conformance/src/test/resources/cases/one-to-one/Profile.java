package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class Profile {
    @Id
    Long id;

    @OneToOne(mappedBy = "profile")
    User1 user1;
}
