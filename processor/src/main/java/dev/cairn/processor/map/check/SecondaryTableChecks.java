package dev.cairn.processor.map.check;

import dev.cairn.processor.map.table.ColumnDraft;
import dev.cairn.processor.map.table.Drafts;
import dev.cairn.processor.map.table.EntityDraft;
import dev.cairn.processor.map.table.TableDraft;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A secondary table may be another entity's own only where both have one key. Else Hibernate gives the table the key of the
 * secondary one, and does not start where an association refers to the other entity by more or fewer columns than that has.
 */
public final class SecondaryTableChecks {

    private final Drafts drafts;
    private final Problems problems;

    public SecondaryTableChecks(Drafts drafts, Problems problems) {
        this.drafts = drafts;
        this.problems = problems;
    }

    /** Reports secondary tables that are another entity's with another key. */
    public void check() {
        for (EntityDraft entity : drafts.entities()) {
            for (TableDraft secondary : entity.secondaryTables()) {
                drafts.entities().stream()
                        .filter(other ->
                                isTableOf(other, secondary) && !key(secondary).equals(key(other.table())))
                        .findFirst()
                        .ifPresent(other -> problems.report(
                                Message.DUPLICATE_TABLE,
                                secondary.place(),
                                secondary.name().name().text(),
                                other.model().simpleName()));
            }
        }
    }

    private boolean isTableOf(EntityDraft other, TableDraft secondary) {
        return drafts.tables().contains(other.table())
                && other.table().toString().equals(secondary.toString());
    }

    private static Set<String> key(TableDraft table) {
        return table.primaryKey().stream().map(ColumnDraft::key).collect(Collectors.toSet());
    }
}
