package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

@Entity
@Subselect("select id, title from Book")
@Immutable
public class Summary {
    @Id
    Long id;

    String title;

    @ManyToOne
    Book original;
}
