package dev.cairn.runtime.migrate;

import dev.cairn.runtime.migrate.source.Scripts;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.history.Requirement;
import java.util.ArrayList;
import java.util.List;

/**
 * The order in which the migrations of several histories run: each after its parents and after what it requires of other
 * histories, and as early as that allows. So a migration meets the other history as it was when the migration was written, and
 * not as later migrations have left it.
 */
final class DeployOrder {

    private DeployOrder() {}

    /** A migration and the history that it is of. */
    record Entry(Scripts scripts, MigrationId id) {
        private boolean answers(Requirement requirement) {
            return scripts.history().equals(requirement.history())
                    && (id.equals(requirement.id())
                            || scripts.replaced(id).ids().contains(requirement.id()));
        }
    }

    /**
     * The order.
     *
     * @param all the histories, each after those that it requires
     */
    static List<Entry> of(List<Scripts> all) {
        List<Entry> order = new ArrayList<>();
        for (Scripts scripts : all) {
            boolean alone =
                    scripts.ids().stream().allMatch(id -> scripts.requires(id).isEmpty());
            int at = alone ? order.size() : 0;
            for (MigrationId id : scripts.ids()) {
                for (Requirement requirement : scripts.requires(id)) {
                    at = Math.max(at, behind(requirement, order));
                }
                order.add(at++, new Entry(scripts, id));
            }
        }
        return List.copyOf(order);
    }

    private static int behind(Requirement requirement, List<Entry> order) {
        for (int i = order.size() - 1; i >= 0; i--) {
            if (order.get(i).answers(requirement)) {
                return i + 1;
            }
        }
        return 0;
    }
}
