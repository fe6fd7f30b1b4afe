package dev.cairn.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One database with its own history of migrations. Stands on a package; the entities of that package and of those below it
 * belong to it, unless a nearer package names another one. Entities below no such package belong to the unnamed database.
 *
 * <pre>{@code
 * @Database(dialects = {H2, POSTGRESQL}, naming = SNAKE_CASE)
 * package com.acme.blog;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Database {

    /**
     * The name, which is also the folder of its files ({@code db/<name>}) and the beginning of its facade's name. Small
     * letters, digits, {@code -} and {@code _}, beginning with a letter. Empty for the unnamed database, of which there is
     * at most one on a class path; its files lie in {@code db}.
     */
    String name() default "";

    /** The databases that migrations are written for. Adding one later renders the whole history for it. */
    Dialect[] dialects() default {Dialect.H2};

    /** How Java names become names of tables and columns. */
    Naming naming() default Naming.JPA;

    /** Which identifiers are quoted. */
    Quoting quoting() default Quoting.NONE;

    /**
     * Whether constraints of Bean Validation shape the tables ({@code @NotNull}, {@code @Size}, {@code @Min}, {@code @Max},
     * {@code @Digits}), as they do in Hibernate with a validation provider on the class path. Without, Hibernate is booted with
     * validation mode {@code CALLBACK}.
     */
    boolean validation() default true;

    /**
     * Whether migrations let programs go on reading and writing the tables that they change, for tables with many rows. On PostgreSQL
     * indexes are built concurrently, constraints are added first and rows checked against them later, columns are filled in batches,
     * and no lock is waited for longer than three seconds; a migration then has several files, which are several transactions.
     * On MySQL and MariaDB, indexes, keys and dropped columns say {@code algorithm=inplace, lock=none}: a server that cannot refuses
     * the statement instead of making writers wait. H2 and SQLite have no such forms. Only migrations that are written from then on are in these forms.
     */
    boolean online() default false;

    /** Whether repositories and the facade are generated. */
    boolean repositories() default true;

    /** What a generated repository is called after its entity, for when a type of that name exists. */
    String repositorySuffix() default "Repository";
}
