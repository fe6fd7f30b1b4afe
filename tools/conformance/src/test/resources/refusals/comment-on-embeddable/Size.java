package example;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Comment;

@Embeddable
@Comment("of no table") // refused: MP245
public class Size {
    int width;
}
