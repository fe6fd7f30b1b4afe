package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;

@Entity
public class User1 {
    @Id
    Long id;

    @OneToOne
    Profile profile;

    @OneToOne(optional = false)
    Settings settings;

    @OneToOne
    @JoinColumn(name = "avatar", unique = false, nullable = false)
    Picture picture;
}
