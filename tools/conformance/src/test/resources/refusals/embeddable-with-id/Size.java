package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Id;

@Embeddable
public class Size {
    @Id // refused: MP245
    Long number;
}
