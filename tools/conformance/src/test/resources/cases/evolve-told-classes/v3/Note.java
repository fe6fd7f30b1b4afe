package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;

@Entity
public class Note {
    @Id
    Long id;

    @Any
    @AnyKeyJavaClass(Long.class)
    @Column(name = "about_kind")
    @JoinColumn(name = "about_id")
    Object about;

    @Any
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminatorValue(discriminator = "H", entity = Hound.class)
    @Column(name = "other_kind")
    @JoinColumn(name = "other_id")
    Object other;

    String text;
}
