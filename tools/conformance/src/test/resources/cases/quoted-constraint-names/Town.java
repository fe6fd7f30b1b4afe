package example;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Column;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Set;

@Entity
@Table(
        uniqueConstraints = @UniqueConstraint(name = "`uk_Town`", columnNames = "name"),
        indexes = {@Index(name = "`ix_Town`", columnList = "extent"), @Index(name = "`ux_Town`", columnList = "code", unique = true)})
@SecondaryTable(name = "more", foreignKey = @ForeignKey(name = "`fk_More`"))
public class Town {
    @Id
    Long id;

    String name;

    @Column(name = "extent")
    Integer size;

    String code;

    @Column(table = "more")
    String motto;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "`fk_Up`"))
    Town up;

    @ManyToMany
    @JoinTable(
            name = "twins",
            foreignKey = @ForeignKey(name = "`fk_One`"),
            inverseForeignKey = @ForeignKey(name = "`fk_Other`"))
    Set<Town> twins;
}
