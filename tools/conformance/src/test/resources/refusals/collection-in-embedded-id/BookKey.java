package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;

@Embeddable
public class BookKey implements Serializable {
    Long number;

    @ElementCollection
    List<String> tags; // refused: MP440
}
