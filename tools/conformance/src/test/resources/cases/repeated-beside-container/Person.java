package example;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SecondaryTables;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Checks;

/** What may be repeated stands alone and in a container: both count, but for checks, where only the container does. */
@Entity
@SecondaryTable(name = "person_notes")
@SecondaryTables(@SecondaryTable(name = "person_photos"))
@Check(name = "ck_id", constraints = "id > 0")
@Checks(@Check(name = "ck_age", constraints = "age > 0"))
public class Person {
    @Id
    Long id;

    int age;

    @Column(table = "person_notes")
    String note;

    @Column(table = "person_photos")
    String photo;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "home_street"))
    @AttributeOverrides(@AttributeOverride(name = "town", column = @Column(name = "home_town")))
    Address home;

    @ManyToOne
    @JoinColumn(name = "box_shelf", referencedColumnName = "shelf")
    @JoinColumns(@JoinColumn(name = "box_level", referencedColumnName = "level"))
    Box box;
}
