package example;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
        indexes = {
            @Index(name = "ix_visit_day", columnList = "day"),
            @Index(name = "uk_visit_guest", columnList = "guest", unique = true)
        },
        uniqueConstraints = @UniqueConstraint(name = "uk_visit_room", columnNames = {"room", "day"}),
        check = @CheckConstraint(name = "ck_visit", constraint = "1 = 1"))
public class Visit {
    @Id
    Long id;

    int day;

    String guest;

    @Column(check = @CheckConstraint(name = "ck_room", constraint = "2 = 2"))
    int room;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_visit_before"))
    Visit before;
}
