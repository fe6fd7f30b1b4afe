package dev.cairn.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a class or attribute is an old one under a new name, so that its table or column is renamed with its rows instead
 * of being dropped and created; or that an enum's constant is, so that rows that hold the old one get the new one. It may stay after the migration is written: where no old name is found, it says nothing.
 *
 * <pre>{@code
 * @RenamedFrom("nickname")
 * private String displayName;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {

    /**
     * Old Java names: of a class simple or qualified, of an attribute or constant its name. Any of them may match the state before. Where
     * none was such a name, they are read as old names of the table or column; on a class also as that of a secondary table.
     */
    String[] value();
}
