package dev.cairn.runtime.migrate;

import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import dev.cairn.runtime.migrate.history.HistoryRow;
import dev.cairn.runtime.migrate.history.HistoryRow.State;
import dev.cairn.runtime.migrate.source.Scripts;
import dev.cairn.schema.history.MigrationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a database says was applied to it of one history. */
final class Applied {

    private final Map<String, List<HistoryRow>> rows = new TreeMap<>();
    /** That of a history which these rows are of. */
    Applied(List<HistoryRow> rows) {
        rows.forEach(row ->
                this.rows.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
    }

    boolean any() {
        return !rows.isEmpty();
    }

    Optional<HistoryRow> row(MigrationId id, int part) {
        return rows(id).stream().filter(row -> row.part() == part).findFirst();
    }

    private List<HistoryRow> rows(MigrationId id) {
        return rows(id.value());
    }

    /** The parts of a migration, known to the project or not. */
    List<HistoryRow> rows(String id) {
        return rows.getOrDefault(id, List.of());
    }

    /** The migrations that were being taken back when somebody pulled the plug. */
    List<String> undoing() {
        return rows.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(row -> row.state() == State.UNDOING))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The project's draft as it was applied, if it is another one now: under the same name, or, as nobody but the author of a
     * draft names it anew, under one of the same moment.
     */
    Optional<String> changedDraft(Scripts scripts) {
        Set<String> edited = edited(scripts);
        Collection<String> unknown = unknown(scripts);
        if (edited.isEmpty() && unknown.isEmpty()) {
            return Optional.empty();
        }
        Optional<MigrationId> draft = scripts.draft();
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        MigrationId id = draft.get();
        edited.removeIf(file -> rows(id).stream().anyMatch(row -> file.equals(scripts.fileName(id, row.part()))));
        boolean sameName = unknown.isEmpty();
        boolean sameMoment =
                unknown.size() == 1 && unknown.stream().allMatch(other -> other.startsWith(id.timestamp() + "__"));
        if (!edited.isEmpty() || !(sameName || sameMoment)) {
            return Optional.empty();
        }
        return Optional.of(sameName ? id.value() : unknown.iterator().next());
    }

    /** Whether every part of a migration took effect, or it was squashed from what did. */
    boolean complete(MigrationId id, Scripts scripts) {
        List<HistoryRow> own = rows(id);
        if (own.isEmpty()) {
            return scripts.replaced(id).ends().stream()
                    .map(this::rows)
                    .anyMatch(end -> !end.isEmpty()
                            && end.stream().allMatch(row -> row.state().complete()));
        }
        return own.stream().allMatch(row -> row.state().complete())
                && (own.get(0).state() == State.BASELINE
                        || own.size() == scripts.parts(id).size());
    }

    /**
     * Refuses a history that the project does not share.
     *
     * @throws MigrationFailure naming the edited or unknown migrations and the way out
     */
    void verify(Scripts scripts) {
        Collection<String> unknown = unknown(scripts);
        if (!unknown.isEmpty()) {
            throw new MigrationFailure(
                    Code.UNKNOWN,
                    "the database has " + String.join(", ", unknown) + ", which " + scripts.description()
                            + " does not contain. A newer version of this program was deployed here, or a migration was"
                            + " withdrawn or deleted: deploy that version, bring the migration's files back, or take it"
                            + " back with cairn undo " + List.copyOf(unknown).get(unknown.size() - 1) + ".");
        }
        Set<String> edited = edited(scripts);
        if (!edited.isEmpty()) {
            throw new MigrationFailure(
                    Code.EDITED,
                    String.join(", ", edited) + (edited.size() == 1 ? " was" : " were")
                            + " edited after being applied to this database. Put "
                            + (edited.size() == 1 ? "the file back as it was" : "the files back as they were")
                            + " and make the change in a new migration.");
        }
    }

    /**
     * Refuses a database that is within what a migration was squashed from.
     *
     * @throws MigrationFailure naming the way out
     */
    void refuseHalfWay(MigrationId id, Scripts scripts) {
        List<MigrationId> there = there(id, scripts);
        if (!there.isEmpty()) {
            throw new MigrationFailure(
                    Code.UNKNOWN,
                    "the database has " + there.get(there.size() - 1) + ", one of those that " + id
                            + " was squashed from, but not all of them. Deploy the version from before the squash, then"
                            + " this one.");
        }
    }

    /** What of the migrations that this one was squashed from the database has. */
    private List<MigrationId> there(MigrationId id, Scripts scripts) {
        return scripts.replaced(id).ids().stream()
                .filter(old -> !rows(old).isEmpty())
                .toList();
    }

    private Collection<String> unknown(Scripts scripts) {
        Set<String> unknown = new TreeSet<>(rows.keySet());
        for (MigrationId id : scripts.ids()) {
            unknown.remove(id.value());
            scripts.replaced(id).ids().forEach(old -> unknown.remove(old.value()));
        }
        return unknown;
    }

    private Set<String> edited(Scripts scripts) {
        Set<String> edited = new TreeSet<>();
        for (MigrationId id : scripts.ids()) {
            for (HistoryRow row : rows(id)) {
                if (row.state().complete() && edited(scripts, id, row)) {
                    edited.add(scripts.fileName(id, row.part()));
                }
            }
        }
        return edited;
    }

    private static boolean edited(Scripts scripts, MigrationId id, HistoryRow row) {
        return scripts.parts(id).stream()
                .noneMatch(
                        part -> part.number() == row.part() && part.checksum().equals(row.checksum()));
    }

    List<MigrationState> states(Scripts scripts) {
        List<MigrationState> states = new ArrayList<>();
        Set<String> edited = edited(scripts);
        for (MigrationId id : scripts.ids()) {
            states.add(new MigrationState(id, state(id, scripts, edited)));
        }
        for (String id : unknown(scripts)) {
            states.add(new MigrationState(new MigrationId(id), MigrationState.State.UNKNOWN));
        }
        return List.copyOf(states);
    }

    private MigrationState.State state(MigrationId id, Scripts scripts, Set<String> edited) {
        List<HistoryRow> own = rows(id);
        if (own.isEmpty()) {
            return complete(id, scripts)
                    ? MigrationState.State.APPLIED
                    : there(id, scripts).isEmpty() ? MigrationState.State.PENDING : MigrationState.State.INCOMPLETE;
        }
        if (own.stream().anyMatch(row -> edited.contains(scripts.fileName(id, row.part())))) {
            return MigrationState.State.EDITED;
        }
        if (own.stream().anyMatch(row -> row.state() == State.FAILED)) {
            return MigrationState.State.FAILED;
        }
        if (!complete(id, scripts)) {
            return MigrationState.State.INCOMPLETE;
        }
        return own.get(0).state() == State.BASELINE ? MigrationState.State.BASELINE : MigrationState.State.APPLIED;
    }
}
