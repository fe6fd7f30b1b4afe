package dev.cairn.conformance.random.evolve;

import dev.cairn.conformance.random.generate.Dice;
import dev.cairn.conformance.random.generate.Names;
import dev.cairn.conformance.random.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes one random evolution out of one to three changes. */
public final class Evolver {
    private static final List<Operator> OPERATORS = Stream.of(
                    AttributeChanges.all(),
                    ColumnChanges.all(),
                    AssociationChanges.all(),
                    IdentifierChanges.all(),
                    TableChanges.all(),
                    ClassChanges.all(),
                    EnumChanges.all())
            .flatMap(List::stream)
            .toList();

    private static final String RENAME_COLUMN = "rename column";
    private static final Set<String> MOVES = Set.of("move into embeddable", "move out of embeddable");
    /** After them the column is not known by its attribute. */
    private static final Set<String> ESTRANGING =
            Set.of("move into embeddable", "move out of embeddable", "convert type", "replace type");

    private final Dice dice;
    private final List<Operator> operators;

    /** With {@code rows}, only changes that any row takes. */
    public Evolver(Dice dice, boolean rows) {
        this.dice = dice;
        this.operators =
                OPERATORS.stream().filter(each -> each.anyRows() || !rows).toList();
    }

    /** Names of all kinds of change. */
    public static List<String> kinds() {
        return OPERATORS.stream().map(Operator::name).toList();
    }

    public Evolution evolve(Model before) {
        // A table under the name of one that goes could be that one: nobody can tell.
        dice.startFrom(Names.of(before));
        Step step = Step.to(dice.chance(80) ? Hints.cleared(before) : before);
        List<String> kinds = new ArrayList<>();
        int wanted = dice.of(1, 1, 2, 2, 3, 4);
        while (kinds.size() < wanted) {
            Operator operator = pick();
            if (isUnclear(operator.name(), kinds)) {
                continue;
            }
            Optional<Step> next = operator.rule().apply(step.after(), dice);
            if (next.isPresent() && !next.get().after().equals(step.after())) {
                step = new Step(next.get().after(), next.get().moves().after(step.moves()));
                kinds.add(operator.name());
            }
        }
        return new Evolution(step.after(), step.moves(), kinds);
    }

    /** Whether a column would be left without its attribute, or its kind of values, as well as without its name. */
    private static boolean isUnclear(String next, List<String> kinds) {
        if (next.equals(ClassChanges.MOVE_PACKAGE)) {
            return kinds.stream().anyMatch(Evolver::isOfNames);
        }
        if (isOfNames(next) && kinds.contains(ClassChanges.MOVE_PACKAGE)) {
            return true;
        }
        return next.equals(RENAME_COLUMN)
                ? kinds.stream().anyMatch(ESTRANGING::contains)
                : ESTRANGING.contains(next) && kinds.contains(RENAME_COLUMN);
    }

    /** Whether a table or column may have another name after it. */
    private static boolean isOfNames(String kind) {
        return kind.startsWith("rename")
                || kind.startsWith("replace")
                || kind.contains("inheritance")
                || MOVES.contains(kind);
    }

    private Operator pick() {
        int left = dice.below(operators.stream().mapToInt(Operator::weight).sum());
        for (Operator operator : operators) {
            left -= operator.weight();
            if (left < 0) {
                return operator;
            }
        }
        return operators.get(0);
    }
}
