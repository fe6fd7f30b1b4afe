package dev.cairn.conformance.random.generate;

import dev.cairn.conformance.database.Server;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one database takes and another does not.
 *
 * @param unwritable basic types whose values are not written as SQL as everywhere else
 * @param missing type codes that Hibernate has no type for, those behind {@code enum} none for constants
 * @param collations collations of texts
 * @param options what may stand in {@code options}, by annotation
 * @param schema one beside the default one, if it has schemas
 * @param moves whether tables can be moved there
 */
public record Abilities(
        Set<String> unwritable,
        Set<String> missing,
        List<String> collations,
        Map<String, List<String>> options,
        Optional<String> schema,
        boolean moves) {
    private static final Set<String> MOMENTS = Set.of("Instant", "OffsetDateTime", "ZonedDateTime");
    private static final Set<String> RARE = Set.of("NAMED_ENUM", "INTERVAL_SECOND");

    /** Those of no real database: everything somewhere. */
    public static final Abilities ALL = new Abilities(
            Set.of(), Set.of(), List.of("a", "b"), Map.of("Column", List.of("x")), Optional.of("x"), true);

    private static final List<String> FILLED = List.of("with (fillfactor = 70)", "with (fillfactor = 80)");
    private static final List<String> LONG_ROWS = List.of("avg_row_length=100", "avg_row_length=200");
    private static final List<String> INNODB_KEYS = List.of("using btree", "comment 'for sale'");

    public static Abilities of(Server server) {
        return switch (server) {
            case H2 ->
                new Abilities(
                        Set.of(),
                        // pads the values, and not the constants that the check lists
                        Set.of("enum CHAR"),
                        List.of(),
                        Map.of(
                                "Column",
                                List.of("/* one */", "/* two */"),
                                "SequenceGenerator",
                                List.of("cache 5", "cache 7")),
                        Optional.of("EXTRA"),
                        false);
            case POSTGRESQL ->
                new Abilities(
                        Set.of(),
                        Set.of(),
                        List.of("C", "POSIX"),
                        Map.of(
                                "Table",
                                FILLED,
                                "SecondaryTable",
                                FILLED,
                                "CollectionTable",
                                FILLED,
                                "JoinTable",
                                FILLED,
                                "TableGenerator",
                                FILLED,
                                "Index",
                                FILLED,
                                "SequenceGenerator",
                                List.of("cache 5", "cache 7")),
                        Optional.of("extra"),
                        true);
            case MYSQL, MARIADB ->
                new Abilities(
                        MOMENTS,
                        RARE,
                        List.of("utf8mb4_bin", "utf8mb4_general_ci"),
                        Map.of(
                                "Table",
                                LONG_ROWS,
                                "SecondaryTable",
                                LONG_ROWS,
                                "CollectionTable",
                                LONG_ROWS,
                                "JoinTable",
                                LONG_ROWS,
                                "TableGenerator",
                                LONG_ROWS,
                                "Index",
                                INNODB_KEYS,
                                "UniqueConstraint",
                                INNODB_KEYS),
                        Optional.empty(),
                        false);
            case SQLITE ->
                new Abilities(
                        // keeps moments as numbers and identifiers as bytes, whatever the column is called
                        Set.of(
                                "LocalDate",
                                "LocalDateTime",
                                "LocalTime",
                                "Instant",
                                "OffsetDateTime",
                                "ZonedDateTime",
                                "UUID"),
                        RARE,
                        List.of("nocase", "rtrim"),
                        Map.of("Column", List.of("/* one */", "/* two */")),
                        Optional.empty(),
                        false);
        };
    }
}
