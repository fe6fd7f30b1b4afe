package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class BookKey implements Serializable {
    Long number;
    Long shelf;
}
