package example;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;

@Entity
@Table(name = "posts", indexes = @Index(name = "ix_posts_published", columnList = "publishedAt desc"))
public class Post extends BaseEntity {
    @Column(nullable = false, length = 200)
    String title;

    @Column(nullable = false, unique = true, length = 220)
    String slug;

    @Lob
    String body;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    PostState state;

    Instant publishedAt;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    Author author;

    @ManyToMany
    @JoinTable(name = "post_tags", joinColumns = @JoinColumn(name = "post_id"), inverseJoinColumns = @JoinColumn(name = "tag_id"))
    Set<Tag> tags;

    @ElementCollection
    @CollectionTable(name = "post_links")
    @OrderColumn(name = "position_no")
    List<Link> links;
}
