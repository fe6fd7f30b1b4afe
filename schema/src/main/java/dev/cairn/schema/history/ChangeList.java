package dev.cairn.schema.history;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.model.Origins;
import java.util.List;

/**
 * What one migration changes, free of any dialect. The change lists together are the history.
 *
 * @param id the migration
 * @param parents the migrations it continues: none for the first one, two where it joins branches
 * @param from the hash of the schema it starts from
 * @param to the hash of the schema it leads to
 * @param requires migrations of other histories that must have run before, sorted
 * @param changes in the order in which they apply
 * @param origins where the tables and columns that it touches come from
 * @param findings the hazards that its author accepted
 * @param replaced the migrations that it was squashed from
 * @param online whether its scripts let others go on using the tables; a project that asks for that later has older
 *     migrations without it
 */
public record ChangeList(
        MigrationId id,
        List<MigrationId> parents,
        String from,
        String to,
        List<Requirement> requires,
        List<Change> changes,
        Origins origins,
        List<Accepted> findings,
        Replaced replaced,
        boolean online) {

    /** One that was not squashed. */
    public ChangeList(
            MigrationId id,
            List<MigrationId> parents,
            String from,
            String to,
            List<Requirement> requires,
            List<Change> changes,
            Origins origins,
            List<Accepted> findings) {
        this(id, parents, from, to, requires, changes, origins, findings, Replaced.NONE, false);
    }

    public ChangeList {
        parents = parents.stream().sorted().distinct().toList();
        requires = requires.stream().sorted().distinct().toList();
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
        if (parents.contains(id)) {
            throw new IllegalArgumentException("migration " + id + " names itself as its parent");
        }
    }

    /** The same with other parents, for what continues a migration that was squashed. */
    public ChangeList withParents(List<MigrationId> other) {
        return new ChangeList(id, other, from, to, requires, changes, origins, findings, replaced, online);
    }

    /** The same, after migrations of other histories. */
    public ChangeList requiring(List<Requirement> others) {
        return new ChangeList(id, parents, from, to, others, changes, origins, findings, replaced, online);
    }

    /** The same as the outcome of a squash. */
    public ChangeList replacing(Replaced other) {
        return new ChangeList(id, parents, from, to, requires, changes, origins, findings, other, online);
    }

    /** The same, whether or not it lets others go on. */
    public ChangeList online(boolean other) {
        return new ChangeList(id, parents, from, to, requires, changes, origins, findings, replaced, other);
    }
}
