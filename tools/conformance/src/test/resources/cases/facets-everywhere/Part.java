package example;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

@Embeddable
public class Part {
    @Comment("in an embeddable")
    @ColumnDefault("3")
    Integer size;

    @Check(constraints = "weight > 0")
    Integer weight;
}
