package dev.cairn.schema.dialect;

/** Facts about a database, each a question with a yes or no. No question has a default: a new dialect answers them all. */
public interface Capabilities {

    /** Whether DDL takes part in a transaction, so that a script that fails leaves nothing behind. */
    boolean transactionalDdl();

    /** Whether a foreign key can be added to a table that exists; else it stands inside {@code create table}. */
    boolean addsForeignKeys();

    /** Whether an index cannot be dropped while a foreign key on the same columns makes use of it. */
    boolean foreignKeysHoldIndexes();

    /** Whether a column cannot begin or end to number itself while a foreign key refers to it. */
    boolean foreignKeysHoldIdentity();

    /** Whether rows that exist get a zero or an empty text in a new column that takes no NULL, instead of a refusal. */
    boolean fillsImplicitly();

    /** Whether a foreign key brings an index on its columns with it. */
    boolean indexesForeignKeys();

    /** Whether a column refuses what is longer than its type says. */
    boolean enforcesLengths();

    /** Whether a column's default follows when its type changes; else it is dropped before and set again after. */
    boolean convertsDefaults();

    /** Whether an unquoted identifier is folded to upper case; else to lower case. */
    boolean foldsToUpperCase();

    /** Whether two quoted names that differ in case alone are two names. */
    boolean heedsCaseInQuotes();

    /** Whether a rename may change the case of a name alone. */
    boolean renamesCase();

    /** The character around a quoted identifier; inside one it is doubled. */
    char identifierQuote();

    /** Whether a column is altered by stating all of it anew, and not aspect by aspect. */
    boolean restatesColumns();

    /** Whether the columns of a foreign key need an index, and one is made for it where no other serves. */
    boolean foreignKeysNeedIndexes();

    /** Whether an identity column must be in a key at all times. */
    boolean identityNeedsKey();

    /** Whether Hibernate writes the schema that a mapping names; else it lies in the connection's own. */
    boolean schemas();

    /** Whether Hibernate writes the catalog that a mapping names; else it lies in the connection's own. */
    boolean catalogs();

    /** Whether texts have character sets of their own, with the name of which that of a collation begins. */
    boolean collationsNameCharacterSets();

    /** Whether Hibernate writes the name of a collation in quotes. */
    boolean quotesCollations();

    /** Whether a table moves to another schema or catalog with its rows. */
    boolean movesTables();

    /** Whether a unique key is a constraint, which takes options; else it is an index. */
    boolean uniqueKeysAreConstraints();

    /** Whether the primary key of a partitioned table must hold the columns by which it is partitioned. */
    boolean keysHoldPartitions();

    /** Whether what is said of a column in checks and in generated columns follows when the column is renamed. */
    boolean expressionsFollowRenames();

    /** Whether a check that reads no column, once constants are reckoned out, outlives the columns of its table. */
    boolean keepsConstantChecks();

    /** Whether a time keeps the offset it was stored with, and not only the instant that it means. */
    boolean keepsOffsets();

    /** Whether tables and columns carry comments. */
    boolean comments();
}
