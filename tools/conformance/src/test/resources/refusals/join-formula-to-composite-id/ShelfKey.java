package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class ShelfKey implements Serializable {
    Integer x;
    Integer y;
}
