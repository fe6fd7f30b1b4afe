package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.JoinFormula;
import org.hibernate.dialect.H2Dialect;

@Entity
public class Book {
    @Id
    Long id;

    Long place;

    @ManyToOne
    @JoinFormula("place")
    Shelf shelf;

    @ManyToOne(optional = false)
    @JoinFormula("place + 1")
    @DialectOverride.JoinFormula(dialect = H2Dialect.class, override = @JoinFormula("place + 2"))
    Shelf next;
}
