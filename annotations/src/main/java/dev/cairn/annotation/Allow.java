package dev.cairn.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Accepts hazards of a migration: they are no longer reported by the compiler for what this attribute, class or package maps
 * to. The change list of the migration still records them.
 *
 * <pre>{@code
 * @Entity
 * @Allow("DL103") // the column is empty since May
 * class Author { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Allow {

    /** Ids of hazards, such as {@code DL103}. */
    String[] value();
}
