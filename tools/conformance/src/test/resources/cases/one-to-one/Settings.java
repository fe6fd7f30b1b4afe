package example;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class Settings {
    @Id
    Long id;

    @OneToOne(mappedBy = "settings", cascade = CascadeType.ALL, orphanRemoval = true)
    User1 holder;
}
