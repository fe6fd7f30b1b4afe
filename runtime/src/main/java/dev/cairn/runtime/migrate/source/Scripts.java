package dev.cairn.runtime.migrate.source;

import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.ChangeListFormat;
import dev.cairn.schema.history.History;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.history.Replaced;
import dev.cairn.schema.history.Requirement;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.script.Migrations;
import dev.cairn.schema.script.ParsedScript;
import dev.cairn.schema.script.ScriptException;
import dev.cairn.schema.script.ScriptFormat;
import dev.cairn.schema.script.ScriptPart;
import dev.cairn.schema.script.UndoScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The migrations of a source in the dialect of the database at hand, read when first asked for. */
public final class Scripts {

    private final MigrationSource source;
    private final String dialect;
    private final Map<MigrationId, List<Part>> parts = new HashMap<>();
    private @Nullable History history;

    /** Those of a source in a dialect that it has. */
    public Scripts(MigrationSource source, String dialect) {
        this.source = source;
        this.dialect = dialect;
    }

    /**
     * One file of a migration.
     *
     * @param checksum of its text below the first line
     */
    public record Part(
            MigrationId id,
            int number,
            boolean transactional,
            String checksum,
            boolean edited,
            List<ParsedScript.SqlStatement> statements,
            List<ParsedScript.Guard> guards) {

        /** The name of the file. */
        public String fileName() {
            return ScriptFormat.fileName(id, number);
        }
    }

    /** The migration that the build may still have changed. */
    public Optional<MigrationId> draft() {
        return source.draft();
    }

    /** The migrations that this one was squashed from. */
    public Replaced replaced(MigrationId id) {
        return source.replaced(id);
    }

    /** The name of the history. */
    public String history() {
        return source.history();
    }

    /** What must have run of other histories before this migration. */
    public List<Requirement> requires(MigrationId id) {
        return source.requires(id);
    }

    /** Which of some migrations build on this one, as far as the source knows them. */
    public List<MigrationId> buildingOn(MigrationId id, Collection<MigrationId> some) {
        return some.stream()
                .filter(other -> !other.equals(id) && ids().contains(other))
                .filter(other -> graph().ancestors(other).contains(id))
                .toList();
    }

    /** All migrations, each after its parents. */
    public List<MigrationId> ids() {
        return source.ids();
    }

    /** What to call their place in a message. */
    public String description() {
        return source.description();
    }

    /** The name of the file of one part. */
    public String fileName(MigrationId id, int part) {
        return ScriptFormat.fileName(id, part);
    }

    /**
     * The parts of a migration.
     *
     * @throws MigrationFailure if one is missing, cannot be read, or is another one's
     */
    public List<Part> parts(MigrationId id) {
        return parts.computeIfAbsent(id, this::read);
    }

    private List<Part> read(MigrationId id) {
        List<Part> read = new ArrayList<>();
        int total = 1;
        for (int number = 1; number <= total; number++) {
            String file = "migration/" + dialect + "/" + fileName(id, number);
            String text = source.script(id, dialect, number)
                    .orElseThrow(() -> new MigrationFailure(
                            Code.NO_MIGRATIONS,
                            file + " is missing in " + source.description() + ". Build the project again, and see that"
                                    + " the db folder reaches the jar whole."));
            try {
                ParsedScript script = ScriptFormat.read(text);
                refuseStray(script, id, number, file);
                total = script.parts();
                read.add(new Part(
                        id,
                        number,
                        script.transactional(),
                        script.hash(),
                        script.edited(),
                        script.statements(),
                        script.guards()));
            } catch (ScriptException e) {
                throw new MigrationFailure(Code.NO_MIGRATIONS, file + " cannot be read: " + e.getMessage(), e);
            }
        }
        return List.copyOf(read);
    }

    /** A file of another migration, dialect or part under this one's name must not run. */
    private void refuseStray(ParsedScript script, MigrationId id, int number, String file) {
        if (!script.id().equals(id) || !script.dialect().equals(dialect) || script.part() != number) {
            throw new MigrationFailure(
                    Code.NO_MIGRATIONS,
                    file + " is, as its first lines say, part " + script.part() + " of " + script.id() + " for "
                            + script.dialect() + ". Put the right file there, or build the project again.");
        }
    }

    /** The schema after a migration, with all that it builds on. */
    public Schema schemaAfter(MigrationId id) {
        return fold(List.of(id));
    }

    /**
     * The SQL that takes a part back, empty where there is nothing to take back, or null where nobody knows: the file was edited,
     * or rendered otherwise.
     */
    @Nullable
    public String undo(Part part) {
        if (part.edited()) {
            return null;
        }
        ChangeList list = changeList(part.id());
        Schema before = fold(list.parents());
        Dialect target = Dialects.byId(dialect).orElseThrow();
        return Migrations.render(list, before, List.of(), target).stream()
                .filter(rendered -> rendered.part() == part.number() && isWhatRuns(rendered, part))
                .map(rendered -> UndoScript.of(rendered).text())
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether a part as it is rendered here and now has the statements of the file: another version, or a build that saw other
     * branches, may have rendered it otherwise, and the way back from here would not lead from there.
     */
    private static boolean isWhatRuns(ScriptPart rendered, Part part) {
        return sql(ScriptFormat.read(ScriptFormat.write(rendered)).statements()).equals(sql(part.statements()));
    }

    private static List<String> sql(List<ParsedScript.SqlStatement> statements) {
        return statements.stream().map(ParsedScript.SqlStatement::sql).toList();
    }

    /** The SQL that takes a whole migration back, or null where only the author of an edit knows. */
    @Nullable
    public String undo(MigrationId id) {
        StringBuilder undo = new StringBuilder();
        List<Part> backwards = new ArrayList<>(parts(id));
        Collections.reverse(backwards);
        for (Part part : backwards) {
            String own = undo(part);
            if (own == null) {
                return null;
            }
            undo.append(own);
        }
        return undo.toString();
    }

    /** The names of all tables and sequences after the newest migration, in small letters: some databases keep both as tables. */
    public Set<String> tables() {
        Schema newest = fold(graph().heads());
        return Stream.concat(
                        newest.tables().stream().map(Table::name),
                        newest.sequences().stream().map(Sequence::name))
                .map(name -> name.name().text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private Schema fold(List<MigrationId> upTo) {
        try {
            return graph().fold(upTo.toArray(MigrationId[]::new));
        } catch (IllegalStateException e) {
            throw new MigrationFailure(
                    Code.NO_MIGRATIONS,
                    "the change lists of " + source.description() + " do not fit together: " + e.getMessage(),
                    e);
        }
    }

    private History graph() {
        if (history == null) {
            history = History.of(source.ids().stream().map(this::changeList).toList());
        }
        return history;
    }

    private ChangeList changeList(MigrationId id) {
        String file = "changes/" + id.value() + ".json";
        String text = source.changeList(id)
                .orElseThrow(() -> new MigrationFailure(
                        Code.NO_MIGRATIONS,
                        file + " is missing in " + source.description() + ". Build the project again, and see that the"
                                + " db folder reaches the jar whole."));
        try {
            return ChangeListFormat.read(text);
        } catch (JsonException e) {
            throw new MigrationFailure(Code.NO_MIGRATIONS, file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
