package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@Table(name = "authors")
public class Author extends BaseEntity {
    @Column(nullable = false, length = 100)
    String name;

    @Column(nullable = false, unique = true)
    String email;

    @OneToMany(mappedBy = "author")
    List<Post> posts;
}
