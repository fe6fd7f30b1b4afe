package example;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PrePersist;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;

@Entity
@NamedQuery(name = "all", query = "from Article")
@EntityListeners(Listener.class)
@Cacheable
@DynamicUpdate
public class Article {
    @Id
    Long id;

    @OrderBy("name")
    @OneToMany(mappedBy = "article")
    @BatchSize(size = 20)
    List<Part> parts;

    @PrePersist
    void before() {}
}
