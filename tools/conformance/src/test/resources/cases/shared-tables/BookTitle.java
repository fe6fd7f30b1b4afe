package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Table(name = "book")
@Immutable
public class BookTitle {
    @Id
    Long id;

    String title;

    @ManyToOne
    Tag best;
}
