package dev.cairn.annotation;

/** A database that migrations are written for. */
public enum Dialect {
    /** H2 2.2 and later. */
    H2,
    /** PostgreSQL 13 and later. */
    POSTGRESQL,
    /** MySQL 8.0 and later. */
    MYSQL,
    /** MariaDB 10.7 and later. */
    MARIADB,
    /** SQLite 3.41 and later. */
    SQLITE
}
