package dev.cairn.schema.history;

import dev.cairn.schema.history.HistoryProblem.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Collectors;

/** Finds what is wrong with the graph, and words everything that may be wrong with a history. */
final class HistoryProblems {

    private static final String RESTORE = "Restore it from version control. ";
    private static final String ENTITIES = "To change the schema, change the entities and compile.";

    private HistoryProblems() {}

    static List<HistoryProblem> of(ChangeGraph graph, Fold fold) {
        List<HistoryProblem> problems = new ArrayList<>(fold.problems());
        graph.duplicates().forEach(id -> problems.add(duplicate(id)));
        for (ChangeList list : graph.lists()) {
            for (MigrationId parent : list.parents()) {
                if (!graph.has(parent)) {
                    problems.add(missingParent(list, parent));
                }
            }
        }
        graph.circles().forEach(circle -> problems.add(cycle(circle)));
        problems.sort(Comparator.comparing(HistoryProblem::id).thenComparing(HistoryProblem::kind));
        return List.copyOf(problems);
    }

    static HistoryProblem wrongStart(ChangeList list) {
        String fact = list.parents().isEmpty()
                ? " names no parent, yet does not start from the empty schema."
                : " starts from another schema than the one that " + files(list.parents())
                        + (list.parents().size() == 1 ? " leads to." : " lead to.");
        return new HistoryProblem(
                Kind.WRONG_START,
                list.id(),
                file(list.id()) + fact,
                "One of these files was edited or replaced. Restore them from version control. " + ENTITIES);
    }

    static HistoryProblem edited(ChangeList list) {
        return new HistoryProblem(
                Kind.EDITED,
                list.id(),
                file(list.id()) + " was edited: its changes lead to another schema than the one it states.",
                RESTORE + ENTITIES);
    }

    static HistoryProblem misfit(ChangeList list, RuntimeException cause) {
        return new HistoryProblem(
                Kind.MISFIT,
                list.id(),
                file(list.id()) + " does not fit the schema that it starts from: " + cause.getMessage() + ".",
                RESTORE + ENTITIES);
    }

    private static HistoryProblem missingParent(ChangeList list, MigrationId parent) {
        return new HistoryProblem(
                Kind.MISSING_PARENT,
                list.id(),
                file(list.id()) + " continues migration " + parent + ", but " + file(parent) + " is missing.",
                "Restore " + file(parent) + " and its SQL files from version control.");
    }

    private static HistoryProblem duplicate(MigrationId id) {
        return new HistoryProblem(
                Kind.DUPLICATE,
                id,
                "Two change lists say that they are migration " + id + ".",
                "Keep " + file(id) + " and delete the other one.");
    }

    private static HistoryProblem cycle(NavigableSet<MigrationId> circle) {
        String fact = circle.size() == 1 ? " continues itself." : " continue each other in a circle.";
        return new HistoryProblem(
                Kind.CYCLE,
                circle.first(),
                files(circle) + fact,
                "The parents of a change list were edited. Restore these files from version control.");
    }

    static String file(MigrationId id) {
        return "changes/" + ChangeListFormat.fileName(id);
    }

    static String files(Collection<MigrationId> ids) {
        return ids.stream().map(HistoryProblems::file).collect(Collectors.joining(", "));
    }
}
