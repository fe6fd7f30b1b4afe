package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.View;

@Entity
@View(query = "select title as name, count(*) as books from Book group by title")
@Immutable
public class TitleCount {
    @Id
    String name;

    long books;
}
