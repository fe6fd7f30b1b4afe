package example;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.ManyToAny;

@Entity
public class Note {
    @Id
    @GeneratedValue
    Long id;

    @Any
    @AnyKeyJavaClass(Long.class)
    @Column(name = "subject_kind", length = 40)
    @JoinColumn(name = "subject_id")
    @AnyDiscriminatorValue(discriminator = "B", entity = Book.class)
    @AnyDiscriminatorValue(discriminator = "S", entity = Shelf.class)
    Object subject;

    @Any(optional = false)
    @AnyDiscriminator(DiscriminatorType.INTEGER)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "other_kind")
    @JoinColumn(name = "other_id")
    @AnyDiscriminatorValue(discriminator = "1", entity = Book.class)
    Object other;

    @Any
    @AnyDiscriminator(DiscriminatorType.CHAR)
    @AnyKeyJavaClass(Integer.class)
    @Column(name = "letter_kind", nullable = false)
    @JoinColumn(name = "letter_id", nullable = false)
    Object letter;

    @Any
    @AnyKeyJavaClass(String.class)
    @JoinColumn(name = "plain_id")
    Object plain;

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @Column(name = "kind")
    @JoinTable(name = "note_all", joinColumns = @JoinColumn(name = "note_id"), inverseJoinColumns = @JoinColumn(name = "any_id"))
    @AnyDiscriminatorValue(discriminator = "B", entity = Book.class)
    List<Object> all;

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @Column(name = "kind")
    @JoinTable(name = "note_set", joinColumns = @JoinColumn(name = "note_id"), inverseJoinColumns = @JoinColumn(name = "any_id"))
    Set<Object> set;
}
