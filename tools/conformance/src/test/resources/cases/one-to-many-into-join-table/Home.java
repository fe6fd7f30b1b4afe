package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Home {
    @ManyToOne
    @JoinTable(name = "homes")
    Town town;
}
