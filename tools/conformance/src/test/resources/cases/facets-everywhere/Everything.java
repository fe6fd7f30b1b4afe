package example;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.UpdateTimestamp;

@Entity
@Comment("of the class")
@Table(
        comment = "of the table",
        check = {
            @CheckConstraint(constraint = "amount > 0"),
            @CheckConstraint(name = "amount_small", constraint = "amount < 100")
        })
@Check(constraints = "amount <> 13")
@Check(name = "amount_even", constraints = "mod(amount, 2) = 0")
public class Everything {
    @Id
    @Comment("of the id")
    Long id;

    int amount;

    @Column(
            check = {
                @CheckConstraint(constraint = "rate > 0"),
                @CheckConstraint(name = "rate_small", constraint = "rate < 10")
            })
    Integer rate;

    @Comment("wins")
    @Column(comment = "loses")
    String text;

    @Column(columnDefinition = "varchar(7)", nullable = false, options = "default 'x'")
    String defined;

    @ColumnDefault("'x'")
    @Column(columnDefinition = "varchar(9)")
    String defaulted;

    @Check(constraints = "twice > 0")
    @Check(constraints = "twice < 9")
    Integer twice;

    @Check(name = "named_check", constraints = "named > 0")
    Integer named;

    @Generated
    @ColumnDefault("7")
    Integer produced;

    @CurrentTimestamp
    Instant current;

    @CreationTimestamp
    Instant created;

    @UpdateTimestamp
    @Column(nullable = true)
    LocalDateTime updated;

    @ColumnTransformer(read = "transformed + 1", write = "? - 1")
    Integer transformed;

    @Formula("amount + 1")
    Integer computed;

    @ManyToOne
    @JoinColumn(
            name = "o_id",
            columnDefinition = "bigint",
            comment = "of the join column",
            check = @CheckConstraint(constraint = "o_id > 0"))
    Thing other;

    @ManyToOne
    @Comment("of the reference")
    @ColumnDefault("7")
    Thing second;

    @ManyToOne
    @JoinColumn(unique = true, nullable = false)
    Thing third;

    @Embedded
    Part part;

    @ElementCollection
    @CollectionTable(
            indexes = @Index(columnList = "v"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"owner_id", "v"}),
            joinColumns = @JoinColumn(name = "owner_id", comment = "of the owner"))
    @Column(name = "v", comment = "of the value", check = @CheckConstraint(constraint = "v < 4"))
    List<Integer> values1;

    @ElementCollection
    @Comment("of the collection")
    @ColumnDefault("4")
    @Check(constraints = "v > 0")
    @Column(name = "v")
    List<Integer> values2;

    @ElementCollection
    @MapKeyColumn(name = "k", columnDefinition = "varchar(3)", options = "default 'k'")
    Map<String, String> map;

    @ElementCollection
    @OrderColumn(name = "pos", columnDefinition = "bigint")
    List<String> ordered;

    @ManyToMany
    @JoinTable(
            name = "jt",
            comment = "of the join table",
            check = @CheckConstraint(constraint = "x_id <> y_id"),
            indexes = @Index(columnList = "x_id"),
            joinColumns = @JoinColumn(name = "y_id", comment = "of the column of the join table"),
            inverseJoinColumns = @JoinColumn(name = "x_id", check = @CheckConstraint(constraint = "x_id > 0")))
    List<Thing> things;

    @ManyToMany
    @Comment("of the many")
    @JoinTable(name = "jt2")
    Set<Thing> many;

    @OneToMany
    @JoinColumn(name = "zz", comment = "of the one", check = @CheckConstraint(constraint = "zz > 0"))
    List<Thing> ones;
}
