package example;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Embeddable
public class Part {
    @NotNull
    String label;

    @Size(max = 8)
    String tag;

    @Min(2)
    Integer pieces;
}
