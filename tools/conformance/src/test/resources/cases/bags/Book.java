package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.Formula;
import org.hibernate.dialect.H2Dialect;

@Entity
public class Book {
    @Id
    Long id;

    Integer pages;

    @Formula("pages * 2")
    @DialectOverride.Formula(dialect = H2Dialect.class, override = @Formula("pages * 3"))
    Integer sides;
}
