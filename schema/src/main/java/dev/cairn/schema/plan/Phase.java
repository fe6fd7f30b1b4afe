package dev.cairn.schema.plan;

/**
 * The order of a migration. What stands in the way goes first, then renames, so that everything new is said in new names;
 * what is dropped goes last, because a fill may still read it and a failure before has lost nothing.
 */
enum Phase {
    /** Views, so that what they read can change. */
    DROP_VIEWS,
    DETACH_FOREIGN_KEYS,
    /** Identities whose key goes. */
    END_NUMBERING,
    DROP_CONSTRAINTS,
    /** Drops of what bears a name that something else takes. */
    MAKE_WAY,
    RENAME,
    SEQUENCES,
    TYPES,
    CREATE_TABLES,
    COLUMNS,
    ADD_CONSTRAINTS,
    /** Identities, once their key is there. */
    NUMBERING,
    ADD_FOREIGN_KEYS,
    DROP_COLUMNS,
    /** Checks that the database would forget with a column that goes. */
    ADD_CHECKS,
    DROP_TABLES,
    DROP_SEQUENCES,
    DROP_TYPES,
    CREATE_VIEWS,
    COMMENT
}
