package dev.cairn.runtime.migrate.source;

import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Growth;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.ChangeListFormat;
import dev.cairn.schema.history.History;
import dev.cairn.schema.history.Meeting;
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
import java.util.function.Supplier;
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
     * @param statements what runs: what the file says, or where the database has run another branch, what goes together with that
     * @param meeting what the database has run of another branch, if that makes a difference
     */
    public record Part(
            MigrationId id,
            int number,
            boolean transactional,
            String checksum,
            boolean edited,
            List<ParsedScript.SqlStatement> statements,
            List<ParsedScript.Guard> guards,
            @Nullable Meeting meeting) {

        private Part where(Meeting others, List<ParsedScript.SqlStatement> run) {
            return new Part(id, number, transactional, checksum, edited, run, guards, others);
        }

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

    /**
     * The parts of a migration as they run where others have run before that it does not build on. A script that adds a constant to
     * an enum states all constants that its author knew, so that those of the other branch have to be stated along with them; the
     * database may hold rows of them. A file that was edited runs as it is.
     *
     * @param there the migrations that have run
     */
    public List<Part> parts(MigrationId id, Collection<MigrationId> there) {
        List<Part> written = parts(id);
        if (written.stream().anyMatch(Part::edited)) {
            return written;
        }
        ChangeList list = changeList(id);
        if (list.changes().stream().allMatch(change -> Growth.of(change).isEmpty())) {
            return written;
        }
        Meeting meeting = sound(() -> graph().meeting(id, there));
        List<ScriptPart> alone = rendered(list, fold(list.parents()), list.changes());
        List<ScriptPart> together = rendered(list, meeting.before(), meeting.changes());
        boolean rendersAlike = alone.size() == written.size()
                && together.size() == written.size()
                && written.stream().allMatch(part -> isWhatRuns(alone.get(part.number() - 1), part));
        if ((meeting.plain() && !meeting.joins()) || !rendersAlike) {
            return written;
        }
        return written.stream()
                .map(part -> part.where(
                        meeting, meeting.plain() ? part.statements() : statements(together.get(part.number() - 1))))
                .toList();
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
                        script.guards(),
                        null));
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
        Meeting meeting = part.meeting();
        List<ScriptPart> rendered = meeting == null
                ? rendered(list, fold(list.parents()), list.changes())
                : rendered(list, meeting.before(), meeting.changes());
        return rendered.stream()
                .filter(one -> one.part() == part.number() && (meeting != null || isWhatRuns(one, part)))
                .map(one -> UndoScript.of(one).text())
                .findFirst()
                .orElse(null);
    }

    private List<ScriptPart> rendered(ChangeList list, Schema before, List<Change> changes) {
        Dialect target = Dialects.byId(dialect).orElseThrow();
        return Migrations.render(list.id(), before, changes, list.online(), List.of(), target);
    }

    /**
     * Whether a part as it is rendered here and now has the statements of the file: another version, or a build that saw other
     * branches, may have rendered it otherwise, and the way back from here would not lead from there.
     */
    private static boolean isWhatRuns(ScriptPart rendered, Part part) {
        return sql(statements(rendered)).equals(sql(part.statements()));
    }

    private static List<ParsedScript.SqlStatement> statements(ScriptPart rendered) {
        return ScriptFormat.read(ScriptFormat.write(rendered)).statements();
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
        return sound(() -> graph().fold(upTo.toArray(MigrationId[]::new)));
    }

    private <R> R sound(Supplier<R> question) {
        try {
            return question.get();
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
