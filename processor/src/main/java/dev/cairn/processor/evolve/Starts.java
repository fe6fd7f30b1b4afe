package dev.cairn.processor.evolve;

import dev.cairn.processor.config.Options;
import dev.cairn.processor.evolve.DriftFinder.Comparison;
import dev.cairn.processor.evolve.Rewrite.Reason;
import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AddColumn;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.change.Change.DropColumn;
import dev.cairn.schema.change.Change.DropTable;
import dev.cairn.schema.change.Change.RenameColumn;
import dev.cairn.schema.change.Change.RenameTable;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.succession.MappedSchema;
import java.util.List;
import java.util.Optional;

/**
 * Decides what a migration starts from: the newest one, or, where that is a draft and would read differently now, the last
 * frozen one. Git is not asked as long as everything stays as it is.
 */
final class Starts {

    private final DriftFinder finder;
    private final Options options;

    Starts(DriftFinder finder, Options options) {
        this.finder = finder;
        this.options = options;
    }

    /**
     * What is built on and what comes on top of it.
     *
     * @param drift empty if it is ambiguous, which has been reported
     */
    record Start(Before before, Optional<Drift> drift) {}

    Start choose(Before before, After after, MappedSchema mapped) {
        Comparison newest = finder.compare(before, after, mapped);
        if (before.rewrite() == null
                && before.judge().mayHaveDrafts()
                && (!newest.isNothing() || wouldReadDifferently(before, after, mapped))) {
            List<ChangeList> drafts = before.judge().among(before.headLists());
            if (drafts.size() == 1) {
                Before frozen = before.without(drafts, Reason.DRAFT);
                return new Start(frozen, finder.settle(finder.compare(frozen, after, mapped), after));
            }
        }
        return new Start(before, finder.settle(newest, after));
    }

    /**
     * Whether the newest migration, written now, would be another one though it leads to the same schema: under another name,
     * with a rename in the place of a drop, with other values for existing rows, or so that others can go on.
     */
    private boolean wouldReadDifferently(Before before, After after, MappedSchema mapped) {
        List<ChangeList> heads = before.headLists();
        if (heads.size() != 1) {
            return false;
        }
        ChangeList newest = heads.get(0);
        String name = options.name();
        if (after.neighbours().lackFor(newest)
                || (name != null && !name.equals(newest.id().slug()))) {
            return true;
        }
        if (newest.online() != finder.online()) {
            return true;
        }
        if (newest.changes().stream().noneMatch(Starts::dependsOnMoreThanTheSchema)) {
            return false;
        }
        Comparison anew = finder.compare(before.without(heads, Reason.DRAFT), after, mapped);
        return anew.ambiguities().isEmpty() && !anew.drift().changes().equals(newest.changes());
    }

    private static boolean dependsOnMoreThanTheSchema(Change change) {
        return change instanceof DropColumn
                || change instanceof DropTable
                || change instanceof RenameColumn
                || change instanceof RenameTable
                || (change instanceof AddColumn add
                        && (add.fill() != null || !add.column().nullable()))
                || (change instanceof AlterColumn alter
                        && (alter.fill() != null
                                || alter.facets().contains(Facet.VALUES)
                                || !alter.before().type().equals(alter.after().type())
                                || (alter.before().nullable() && !alter.after().nullable())));
    }
}
