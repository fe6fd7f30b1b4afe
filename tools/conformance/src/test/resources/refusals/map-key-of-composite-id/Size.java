package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class Size implements Serializable {
    Integer width;
    Integer height;
}
