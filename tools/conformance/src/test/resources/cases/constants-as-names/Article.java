package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = Names.TABLE)
public class Article {
    @Id
    @Column(name = Names.PREFIX + "id")
    Long id;

    @Column(name = Names.PREFIX + "title", length = Names.LENGTH)
    String title;

    @ManyToOne
    @JoinColumn(name = Article.PARENT)
    Article parent;

    static final String PARENT = "parent_" + Names.PREFIX + "id";
}
