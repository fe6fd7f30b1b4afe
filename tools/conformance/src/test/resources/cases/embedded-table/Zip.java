package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Zip {
    @Column(unique = true)
    String code;

    int more;
}
