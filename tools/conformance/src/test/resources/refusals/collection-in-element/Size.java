package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import java.util.List;

@Embeddable
public class Size {
    int width;

    @ElementCollection // refused: MP425
    List<String> names;
}
