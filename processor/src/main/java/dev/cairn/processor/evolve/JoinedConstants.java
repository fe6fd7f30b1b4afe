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
import dev.cairn.schema.model.Schema;
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
