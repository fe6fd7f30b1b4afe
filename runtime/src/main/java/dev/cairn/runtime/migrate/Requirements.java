package dev.cairn.runtime.migrate;

import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import dev.cairn.runtime.migrate.source.MigrationSource;
import dev.cairn.runtime.migrate.source.Scripts;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.history.Requirement;
import dev.cairn.schema.manifest.Manifest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What histories require of each other. */
final class Requirements {

    private Requirements() {}

    /** A source and all that it requires, each once, and behind what it requires itself. */
    static List<MigrationSource> inOrder(MigrationSource source) {
        Map<String, MigrationSource> order = new LinkedHashMap<>();
        collect(source, order);
        return new ArrayList<>(order.values());
    }

    private static void collect(MigrationSource source, Map<String, MigrationSource> order) {
        source.required().forEach(other -> collect(other, order));
        order.putIfAbsent(source.history(), source);
    }

    /**
     * Makes sure that whatever is pending finds what it requires.
     *
     * @throws MigrationFailure naming the first that is neither at hand nor in the database
     */
    static void check(List<Scripts> all, Ledger ledger) {
        for (Scripts scripts : all) {
            Applied applied = ledger.of(scripts.history());
            for (MigrationId id : scripts.ids()) {
                if (!applied.complete(id, scripts)) {
                    scripts.requires(id).forEach(requirement -> check(id, requirement, all, ledger));
                }
            }
        }
    }

    private static void check(MigrationId id, Requirement requirement, List<Scripts> all, Ledger ledger) {
        Optional<Scripts> other = all.stream()
                .filter(scripts -> scripts.history().equals(requirement.history()))
                .findFirst();
        if (ledger.has(requirement)
                || other.filter(scripts -> has(scripts, requirement.id())).isPresent()) {
            return;
        }
        String name = requirement.history();
        String words = name.equals(Manifest.DEFAULT) ? "the unnamed history" : "history " + name;
        String fact = id + " requires " + requirement.id() + " of " + words + ", which this database does not have. ";
        throw new MigrationFailure(
                Code.REQUIRED,
                other.isEmpty()
                        ? fact + "That history is not on the class path (no " + Manifest.resource(name)
                                + "): add the module that it belongs to, or deploy it first."
                        : fact + other.get().description() + " is of another version and does not contain it: use the"
                                + " version of that module that has it.");
    }

    private static boolean has(Scripts scripts, MigrationId wanted) {
        return scripts.ids().stream()
                .anyMatch(id -> id.equals(wanted) || scripts.replaced(id).ids().contains(wanted));
    }
}
