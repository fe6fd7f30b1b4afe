package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hibernate.annotations.EmbeddedTable;

@Embeddable
public class Form {
    @Embedded
    @EmbeddedTable("more") // refused: MP245
    Size size;
}
