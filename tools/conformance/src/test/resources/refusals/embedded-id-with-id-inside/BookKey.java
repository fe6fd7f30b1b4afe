package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Id;
import java.io.Serializable;

@Embeddable
public class BookKey implements Serializable {
    @Id // refused: MP243
    Long number;
    Long code;
}
