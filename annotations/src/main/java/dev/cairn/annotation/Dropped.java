package dev.cairn.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that an attribute (on its class) or a class (on the package of its {@link Database}) is gone on purpose, and that what
 * looks like its successor is something new. Its column or table is dropped with all it holds.
 *
 * <pre>{@code
 * @Entity
 * @Dropped("nickname")
 * class Author { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Dropped {

    /** Names of attributes on a class, qualified names of classes on a package. */
    String[] value();
}
