package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;

@Entity
public class Licence {
    @Id
    @OneToOne
    @JoinColumn(name = "person")
    Person holder;

    String number;
}
