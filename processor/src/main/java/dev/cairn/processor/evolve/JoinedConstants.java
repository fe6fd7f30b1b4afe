package dev.cairn.processor.evolve;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.change.ChangeException;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Mapped;
import dev.cairn.schema.hazard.catalogue.HazardRules;
import dev.cairn.schema.history.History;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.EnumConstants;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The hazards of a migration, also of one that joins branches that each added constants to one enum. The schema that it starts
 * from has those constants alone that all branches allow; rows may hold the others, and a merged enum may have lost them.
 */
record JoinedConstants(History history, Collection<Dialect> dialects, Mapped mapped, boolean online) {

    /** The hazards of constants that go. */
    private static final Set<String> OF_CONSTANTS = Set.of("EN101", "EN107");

    /**
     * What the rules find.
     *
     * @param parents of the migration
     * @param start the schema that it starts from
     */
    List<Finding> findings(Collection<MigrationId> parents, Schema start, Schema after, List<Change> changes) {
        List<Finding> findings = new ArrayList<>(HazardRules.findings(start, after, changes, dialects, mapped, online));
        Schema whole = parents.size() < 2 ? start : history.whole(parents);
        Map<Change, Change> told = new HashMap<>();
        List<Change> widened =
                changes.stream().map(change -> widened(change, whole, told)).toList();
        if (!told.isEmpty()) {
            try {
                HazardRules.findings(whole, after, widened, dialects, mapped, online).stream()
                        .filter(finding -> OF_CONSTANTS.contains(finding.id()) && told.containsKey(finding.cause()))
                        .map(finding -> finding.causedBy(Objects.requireNonNull(told.get(finding.cause()))))
                        .filter(finding -> !findings.contains(finding))
                        .forEach(findings::add);
            } catch (ChangeException e) {
                // What else the migration does starts from less than the whole: then the schema alone is looked at.
                return findings;
            }
        }
        return findings;
    }

    /** A column whose constants, which each of several branches added, are all gone from what was merged. */
    record Lost(QualifiedName table, Name column, List<String> constants) {}

    /**
     * What no change tells of: the merged column is as it was before the branches, and databases allow and hold what they added.
     *
     * @param history that of the database
     * @param parents of the next migration
     * @param start the schema that it starts from
     */
    static List<Lost> lost(History history, Collection<MigrationId> parents, Schema start, Schema after) {
        if (parents.size() < 2) {
            return List.of();
        }
        List<Lost> lost = new ArrayList<>();
        for (Table whole : history.whole(parents).tables()) {
            Table was = start.table(whole.name()).orElse(null);
            Table is = after.table(whole.name()).orElse(null);
            if (was != null && is != null && !was.equals(whole)) {
                for (Column column : whole.columns()) {
                    Column old = was.column(column.name()).orElse(column);
                    boolean stays = is.column(column.name()).filter(old::equals).isPresent();
                    if (stays && !old.equals(column)) {
                        lost.add(new Lost(whole.name(), column.name(), added(old, column)));
                    }
                }
            }
        }
        return lost;
    }

    private static List<String> added(Column before, Column after) {
        EnumConstants all = EnumConstants.of(after.type()).orElseThrow();
        EnumConstants had = EnumConstants.of(before.type()).orElseThrow();
        return all.names().stream().filter(name -> !had.names().contains(name)).toList();
    }

    private static Change widened(Change change, Schema whole, Map<Change, Change> told) {
        if (change instanceof AlterColumn alter && alter.facets().contains(Facet.TYPE)) {
            Column before = whole.table(alter.table())
                    .flatMap(table -> table.column(alter.before().name()))
                    .orElse(alter.before());
            boolean more = EnumConstants.of(before.type()).isPresent()
                    && !before.type().equals(alter.before().type());
            if (more && !AlterColumn.facetsBetween(before, alter.after()).isEmpty()) {
                Change wide = new AlterColumn(
                        alter.table(),
                        before,
                        alter.after(),
                        AlterColumn.facetsBetween(before, alter.after()),
                        alter.fill(),
                        alter.renamedConstants());
                told.put(wide, change);
                return wide;
            }
        }
        return change;
    }
}
