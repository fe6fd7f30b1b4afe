package example;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

@Entity
@Cacheable(false)
public class Part {
    @Id
    Long id;

    String name;

    @ManyToOne
    @Fetch(FetchMode.JOIN)
    Article article;
}
