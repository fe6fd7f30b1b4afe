package dev.cairn.conformance.judge;

import dev.cairn.conformance.database.Server;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The closed register of what Cairn does differently from Hibernate on purpose. A case that shows one says so in its
 * {@code case.properties}; {@code docs/decisions/divergences.md} is written from here.
 */
public enum DeliberateDifference {
    COMPUTED_CHECKS(
            "No check lists the values that only the user's code computes: those of a converter of an enum or a boolean,"
                    + " and those of `@EnumeratedValue`.",
            "Hibernate runs the converter to make the list; a compiler cannot. The column has the same type, takes the same"
                    + " values and passes validation. A number of `@EnumeratedValue` that the column would cut off, which"
                    + " Hibernate's check refuses, is refused when the generated facade is opened.",
            "convert-enums-and-booleans, enumerated-value-codes, enumerated-value-numbers, enumerated-value-text",
            "table \\S+ check .*: missing: .*"),
    KEY_ORDER(
            "The columns of a primary or unique key stand in the order of the attributes that they belong to, those of a composite"
                    + " id or an embeddable as they are declared.",
            "Hibernate sorts them by size and name. What a key means does not depend on their order; what it can be searched by"
                    + " does, and the order of the source is the one that its author can choose. On MySQL and MariaDB a key that"
                    + " begins with the columns of a foreign key serves it, so one index more or less goes with it.",
            "embedded-id, id-class, map-keys",
            "table .+: order of the primary key: .*|table .+ unique .*: order: .*",
            Server.values()),
    TWINS(
            "Of two checks, keys or indexes that say the same of a table there is one.",
            "The second costs writing time and refuses nothing that the first does not.",
            "facets-everywhere",
            "table .+: twins: expected [0-9]+, found 1",
            Server.H2,
            Server.POSTGRESQL,
            Server.MARIADB),
    INDEX_NAME_CASE(
            "On PostgreSQL, where everything is quoted, the name of an index is quoted as well.",
            "Hibernate quotes it on H2 and SQLite and not on PostgreSQL, which then writes it in small letters. Nothing but a"
                    + " person reads it.",
            "index-name-case",
            "(?i)table .+ index .+: expected the name (\\S+), found \\[(.+, )?\\1(, .+)?]",
            Server.POSTGRESQL),
    CHECK_NAME_QUOTES(
            "The name of a check that carries quotes is quoted as any other name is, in each database's own way.",
            "Hibernate writes what stands there. PostgreSQL knows no backticks, and to MySQL and MariaDB double quotes hold a text:"
                    + " there the table is not created at all. On H2 a name in backticks loses its case.",
            "check-names-in-backticks",
            "(?i)table .+ check .+: expected the name (.+), found \\[\\1]"),
    NAMED_ELEMENT_CHECKS(
            "A named `@Check` on a collection of elements is written once.",
            "Hibernate writes it of the table and of the column. A name can be used once, so H2, PostgreSQL, MySQL and MariaDB"
                    + " refuse the statement, and the collection has no table.",
            "check-named-on-elements",
            "table \\S+: not expected: Table\\[.*, checks=\\[Check\\[name=.*"),
    SECONDARY_TABLE_KEYS(
            "What `@SecondaryTable` says of its foreign key holds, whatever the naming strategy and global quoting make of the"
                    + " table's name and whatever lies in it.",
            "Hibernate looks the annotation up by the name that the table has at last. Where that is another one it does not"
                    + " find it, and creates a key that was not wanted, or one without the name that was stated. So it does where"
                    + " an association in the table has another side.",
            "secondary-table-key-under-naming, secondary-table-key-beside-inverse",
            "table \\S+ foreign key .*: missing: .*"),
    UNLIMITED_SET_KEYS(
            "The table of a set has no key where its values have no limit (`SqlTypes.LONG32VARCHAR`, `LONG32VARBINARY`).",
            "Hibernate makes one on PostgreSQL, which then refuses a value of more than about 2700 bytes, and on MySQL and"
                    + " MariaDB, which refuse the table; on H2 and SQLite it makes none. A large object (`@Lob`) has none"
                    + " anywhere.",
            "set-of-unlimited-values-postgresql",
            "table .+: primary key: expected \\[.+], found none|table .+ unique .*: missing: .*"),
    UNSTATED_LOB_LENGTHS(
            "On MySQL and MariaDB a large object beside a `@Column` that states no length, or states 255, is a `longtext` or a"
                    + " `longblob`.",
            "Hibernate takes the 255 that `@Column` says by default for a length in bytes and makes a `tinytext` or a `tinyblob`;"
                    + " of a `@Lob` without `@Column` it makes the largest. Whatever fits into the small one fits here.",
            "lob-lengths",
            "table .+ column .+: type: expected tiny(text|blob).*, found long\\1.*",
            Server.MYSQL,
            Server.MARIADB),
    UUID_LENGTHS(
            "On MySQL a UUID has its sixteen bytes, whatever length `@Column` states.",
            "Hibernate takes the length, which means nothing on the other databases, for one in bytes. In a `binary(36)` MySQL pads"
                    + " the value with zeros and then finds it by no comparison: Hibernate does not find an entity by such an id."
                    + " Fewer bytes hold no UUID. A length beside a type code of bytes holds.",
            "uuid-lengths",
            "table .+ column .+: type: expected binary\\([0-9]+\\), found binary\\(16\\)",
            Server.MYSQL),
    SQLITE_FOREIGN_KEYS(
            "On SQLite tables have their foreign keys.",
            "Hibernate's dialect leaves them out, because SQLite adds none to a table that exists. Within `create table` they"
                    + " can be had, and where `pragma foreign_keys` is on they are enforced.",
            "many-to-one, foreign-keys, on-delete",
            "table .+ foreign key .*: not expected: .*",
            Server.SQLITE),
    SQLITE_UNIQUE_KEYS(
            "On SQLite tables have all their unique keys, each as a unique index.",
            "Hibernate's dialect leaves out those that have a name or several columns, for the same reason. A unique index"
                    + " can be made and dropped at any time.",
            "unique-constraints",
            "table .+ unique .*: not expected: .*",
            Server.SQLITE),
    SQLITE_SET_PRIMARY_KEYS(
            "On SQLite the table of a set has its primary key also where the elements are kept in a `blob`: identifiers and short"
                    + " byte arrays.",
            "Hibernate leaves it out where the database cannot have large objects in a key, and takes every `blob` for one. In"
                    + " SQLite any column can be in a key, and a set holds nothing twice.",
            "join-table-set-to-embedded-id",
            "table .+: primary key: expected none, found \\[.+] of (.+, )?blob(, .+)?",
            Server.SQLITE),
    SQLITE_IDENTITY_TYPE(
            "On SQLite a generated id of a hierarchy whose discriminator is a number is an `integer`, as any other.",
            "Hibernate's dialect writes no type there, so that the key is not the row's number and SQLite generates none.",
            "identity-beside-number-discriminator",
            "table .+ column .+: type: expected , found integer",
            Server.SQLITE),
    SQLITE_TYPE_LABELS(
            "On SQLite a type code that means the same as another has no type name of its own: `numeric` stands for `decimal`,"
                    + " `float` for `real`, `clob` or `varchar` for `nclob` and `clob`.",
            "A type's name is a label to SQLite, from which it takes one of five affinities; those of each pair are the same.",
            "type-codes-numbers, type-codes-text",
            "table .+ column .+: type: expected (decimal(\\S+), found numeric\\2|real, found float"
                    + "|n?clob, found (clob|varchar\\(2147483647\\)))",
            Server.SQLITE);

    private final String fact;
    private final String reason;
    private final String cases;
    private final Pattern line;
    private final Set<Server> everywhereOn;

    /**
     * @param cases those that must show it
     * @param everywhereOn where every case may show it, named or not
     */
    DeliberateDifference(String fact, String reason, String cases, String line, Server... everywhereOn) {
        this.fact = fact;
        this.reason = reason;
        this.cases = cases;
        this.line = Pattern.compile(line, Pattern.DOTALL);
        this.everywhereOn = Set.of(everywhereOn);
    }

    /** Those that every case on a server may show. */
    static List<DeliberateDifference> everywhereOn(Server server) {
        return Stream.of(values())
                .filter(difference -> difference.everywhereOn.contains(server))
                .toList();
    }

    /** Those of the lines that no difference of a whole server explains. */
    public static List<String> unexplainedOn(Server server, List<String> lines) {
        List<String> left = lines;
        for (DeliberateDifference difference : everywhereOn(server)) {
            left = difference.unexplained(left);
        }
        return left;
    }

    /** Whether a case of that name is there to show it. */
    boolean isShownBy(String mappingCase) {
        return List.of(cases.split(", ")).contains(mappingCase);
    }

    /** Whether a server has what differs at all. */
    boolean canShowOn(Server server) {
        return switch (this) {
            case COMPUTED_CHECKS -> server.keepsChecks();
            case CHECK_NAME_QUOTES -> server == Server.H2; // which reads backticks as if nothing stood there
            case NAMED_ELEMENT_CHECKS -> server.keepsChecks() && server != Server.SQLITE; // where names mean nothing
            case SECONDARY_TABLE_KEYS -> server != Server.SQLITE; // for which Hibernate makes no foreign keys
            default -> true;
        };
    }

    /** The name in {@code case.properties}. */
    public static DeliberateDifference of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Those of the lines that are no instance of this difference. */
    public List<String> unexplained(List<String> lines) {
        return lines.stream().filter(text -> !line.matcher(text).matches()).toList();
    }

    /** The register as a document. */
    static String document() {
        StringBuilder text = new StringBuilder("""
                # Deliberate differences from Hibernate

                The schema that Cairn maps is the one Hibernate creates, except for what stands here. Written from the enum
                `DeliberateDifference` of the conformance tests (`-Dcairn.update=true` writes it anew); the tests fail for any
                other difference, and for one listed here that a case does not show any more.

                Three things are not compared, since they are no part of what the mapping says: the order of columns in a table
                (Cairn appends new ones, Hibernate sorts by size), names that nobody stated (Cairn's are readable and stay when
                something is renamed, Hibernate's are hashes), and how the database prints what means the same (the order of terms
                joined by `and` and of the values of an `in`; on SQLite quotes, blanks and the case of names).
                """);
        for (DeliberateDifference difference : values()) {
            text.append("\n## ")
                    .append(difference.key())
                    .append("\n\n")
                    .append(difference.fact)
                    .append("\n\nWhy: ")
                    .append(difference.reason)
                    .append("\n\nCases: ")
                    .append(difference.cases)
                    .append(".\n");
        }
        return text.toString();
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
