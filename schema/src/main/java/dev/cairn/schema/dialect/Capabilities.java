package dev.cairn.schema.dialect;

/** Facts about a database, each a question with a yes or no. No question has a default: a new dialect answers them all. */
public interface Capabilities {

    /** Whether DDL takes part in a transaction, so that a script that fails leaves nothing behind. */
    boolean transactionalDdl();

    /** Whether a foreign key can be added to a table that exists; else it stands inside {@code create table}. */
    boolean addsForeignKeys();

    /** Whether dropping an index or unique key fails while a foreign key on the same columns makes use of it. */
    boolean foreignKeysHoldIndexes();

    /** Whether tables and columns carry comments. */
    boolean comments();
}
