package dev.cairn.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What existing rows get in a column that is added, or that becomes {@code NOT NULL}: a new column is added nullable, filled,
 * and made {@code NOT NULL}, if it is to be, in one migration. It is no default: rows inserted later have to bring a value. On
 * an attribute of a subclass in a single table, only the rows of that class are filled. It may stay: where the column is
 * neither new nor tightened it says nothing.
 *
 * <pre>{@code
 * @Backfill("lower(name)")
 * @Column(nullable = false)
 * private String slug;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
@Repeatable(Backfill.List.class)
public @interface Backfill {

    /** An SQL expression over the columns of the same row, such as {@code 'unknown'} or {@code lower(name)}. */
    String value();

    /** The dialects it is for; empty for all that no other {@code @Backfill} of the attribute names. */
    Dialect[] dialects() default {};

    /** The container of several backfills on one attribute. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD})
    @interface List {
        /** The backfills, each for other dialects. */
        Backfill[] value();
    }
}
