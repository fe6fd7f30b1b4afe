package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.View;

@Entity
@View(query = "select id, title, length from Book where length > 100")
@Immutable
public class LongBook {
    @Id
    Long id;

    @Column(length = 200)
    String title;

    long length;
}
