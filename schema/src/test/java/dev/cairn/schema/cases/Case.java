package dev.cairn.schema.cases;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.diff.Fills;
import dev.cairn.schema.diff.SchemaDiffer;
import dev.cairn.schema.hazard.Mapped;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.snapshot.SnapshotFormat;
import dev.cairn.schema.succession.Renames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder below {@code src/test/resources/cases}:
 *
 * <ul>
 *   <li>{@code before.json} and {@code after.json}: snapshots; without the first, the database is empty
 *   <li>{@code hints.txt}, optional, with lines such as {@code table author -> writer}, {@code column author.nick -> nickname}
 *       (of the old table), {@code sequence a_seq -> b_seq}, {@code fill author.email = 'none'} (of the new table),
 *       {@code constant author.state: OLD -> NEW} (renamed in the enum), {@code application author.token} (whose values the application makes), {@code unasked author.age} (filled though
 *       nobody said so), {@code online = true}
 *   <li>{@code h2.sql}, {@code postgresql.sql}, ...: what each dialect makes of it; {@code findings.txt}: its hazards
 * </ul>
 */
record Case(Path folder, Schema before, List<Change> changes, Mapped mapped, boolean online) {

    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    static List<Case> all() {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().map(Case::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    private static Case read(Path folder) {
        Path first = folder.resolve("before.json");
        Schema before = Files.exists(first) ? schema(first) : Schema.EMPTY;
        Hints hints = Hints.of(folder.resolve("hints.txt"));
        List<Change> changes =
                SchemaDiffer.diff(before, schema(folder.resolve("after.json")), hints.renames(), hints.fills());
        return new Case(folder, before, changes, hints.mapped(), hints.online());
    }

    private static Schema schema(Path file) {
        return SnapshotFormat.read(text(file)).schema();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a mapping would know besides the schema. */
    private record Hints(Renames renames, Fills fills, Mapped mapped, boolean online) {

        static Hints of(Path file) {
            Map<QualifiedName, QualifiedName> tables = new HashMap<>();
            Map<QualifiedName, Map<Name, Name>> columns = new HashMap<>();
            Map<QualifiedName, QualifiedName> sequences = new HashMap<>();
            Map<String, Sql> fills = new HashMap<>();
            Map<String, Map<String, String>> constants = new HashMap<>();
            Set<String> application = new HashSet<>();
            Set<String> unasked = new HashSet<>();
            boolean online = false;
            List<String> lines = Files.exists(file) ? text(file).lines().toList() : List.of();
            for (String line : lines) {
                String rest = line.substring(line.indexOf(' ') + 1);
                String[] sides =
                        rest.split(line.startsWith("fill") ? " = " : line.startsWith("constant") ? ": | -> " : " -> ");
                int dot = sides[0].indexOf('.');
                switch (line.substring(0, line.indexOf(' '))) {
                    case "table" -> tables.put(QualifiedName.parse(sides[0]), QualifiedName.parse(sides[1]));
                    case "sequence" -> sequences.put(QualifiedName.parse(sides[0]), QualifiedName.parse(sides[1]));
                    case "column" ->
                        columns.computeIfAbsent(
                                        QualifiedName.parse(sides[0].substring(0, dot)), table -> new HashMap<>())
                                .put(Name.parse(sides[0].substring(dot + 1)), Name.parse(sides[1]));
                    case "fill" -> fills.put(sides[0], Sql.of(sides[1]));
                    case "constant" ->
                        constants
                                .computeIfAbsent(sides[0], column -> new HashMap<>())
                                .put(sides[1], sides[2]);
                    case "application" -> application.add(sides[0]);
                    case "unasked" -> unasked.add(sides[0]);
                    case "online" -> online = true;
                    default -> throw new IllegalArgumentException(file + ": " + line);
                }
            }
            return new Hints(
                    new Renames(tables, columns, sequences),
                    new Said(fills, constants),
                    new Known(application, unasked),
                    online);
        }
    }

    /** What a mapping knows of columns, each written {@code table.column}. */
    private record Known(Set<String> application, Set<String> unasked) implements Mapped {
        @Override
        public boolean madeByApplication(QualifiedName table, Name column) {
            return application.contains(table + "." + column);
        }

        @Override
        public boolean filledUnasked(QualifiedName table, Name column) {
            return unasked.contains(table + "." + column);
        }
    }

    /** What the sources say of columns, each written {@code table.column}. */
    private record Said(Map<String, Sql> fills, Map<String, Map<String, String>> constants) implements Fills {
        @Override
        public @Nullable Sql fill(QualifiedName table, Column column) {
            return fills.get(table + "." + column.name());
        }

        @Override
        public Map<String, String> renamedConstants(QualifiedName table, Column column) {
            return constants.getOrDefault(table + "." + column.name(), Map.of());
        }
    }
}
