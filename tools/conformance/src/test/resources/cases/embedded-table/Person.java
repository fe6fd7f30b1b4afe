package example;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.EmbeddedTable;

@Entity
@SecondaryTable(name = "more")
public class Person {
    @Id
    Long id;

    String name;

    @Embedded
    @EmbeddedTable("more")
    @AttributeOverride(name = "city", column = @Column(name = "town", nullable = false))
    Address address;

    @Embedded
    Contact contact;
}
