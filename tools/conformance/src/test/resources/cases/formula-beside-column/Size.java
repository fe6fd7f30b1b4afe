package example;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Formula;

@Embeddable
public class Size {
    Integer height;

    @Formula("1 + 1")
    Integer width;
}
