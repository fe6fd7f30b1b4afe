package example;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Entity
public class Person {
    @EmbeddedId
    @EmbeddedColumnNaming("key_%s")
    Key id;

    @Embedded
    @EmbeddedColumnNaming("home_%s")
    Address home;

    @Embedded
    @EmbeddedColumnNaming("%s_atWork")
    @AttributeOverride(name = "city", column = @Column(name = "theTown"))
    @AttributeOverride(name = "zip.zipCode", column = @Column(name = "workZip"))
    Address work;

    @Embedded
    Zip own;

    @Embedded
    @EmbeddedColumnNaming
    Visit last;
}
