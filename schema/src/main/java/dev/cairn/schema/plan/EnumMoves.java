package dev.cairn.schema.plan;

import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.model.EnumConstants;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Choice;
import dev.cairn.schema.model.LogicalType.Enumeration;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.Step;
import dev.cairn.schema.step.Step.MoveValues.Move;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stored values of an enum become when its constants change. */
final class EnumMoves {

    /** A constant that no enum has, by way of which names go round in a key. */
    static final String SPARE_NAME = "cairn_swap";

    /** The same for positions: one that neither a constant has nor one that went. */
    static final String SPARE_POSITION = "-2";

    /** A position that no constant has: the check on the column refuses it. */
    private static final String NOWHERE = "-1";

    private EnumMoves() {}

    /** Names of renamed constants. */
    static List<Move> names(Map<String, String> renamed) {
        return renamed.entrySet().stream()
                .map(rename -> new Move(SqlWriter.literal(rename.getKey()), SqlWriter.literal(rename.getValue())))
                .toList();
    }

    /** Values where the type stays: those that tell classes apart, which are names or numbers, or constants. */
    static List<Move> values(LogicalType type, Map<String, String> renamed) {
        EnumConstants constants = EnumConstants.of(type).orElse(null);
        if (constants != null && constants.byPosition()) {
            return positions(constants, constants, renamed);
        }
        return type instanceof LogicalType.Int
                ? renamed.entrySet().stream()
                        .map(rename -> new Move(rename.getKey(), rename.getValue()))
                        .toList()
                : names(renamed);
    }

    /** Positions of constants that moved. One whose constant is gone must not become another constant's. */
    static List<Move> positions(EnumConstants before, EnumConstants after, Map<String, String> renamed) {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < before.names().size(); i++) {
            String name = before.names().get(i);
            int position = after.names().indexOf(renamed.getOrDefault(name, name));
            if (position != i) {
                moves.add(new Move(String.valueOf(i), position < 0 ? NOWHERE : String.valueOf(position)));
            }
        }
        return moves;
    }

    /** What the values of a column become whose type changes between two enums of the same kind. */
    static List<Move> between(LogicalType before, LogicalType after, Map<String, String> renamed) {
        EnumConstants from = EnumConstants.of(before).orElse(null);
        EnumConstants to = EnumConstants.of(after).orElse(null);
        if (from == null || to == null || from.byPosition() != to.byPosition()) {
            return List.of();
        }
        return from.byPosition() ? positions(from, to, renamed) : names(renamed);
    }

    /** Whether some values take the place of each other, so that no order of the moves keeps the rows of a key apart. */
    static boolean goRound(List<Move> moves) {
        return inTurn(moves, null).stream().anyMatch(turn -> turn.size() > 1);
    }

    /**
     * The same moves one after the other, so that no two rows of a key are alike in between.
     *
     * @param spare a literal that no row has, by way of which moves go round; null keeps those together
     */
    static List<List<Move>> inTurn(List<Move> moves, @Nullable String spare) {
        List<List<Move>> turns = new ArrayList<>();
        List<Move> left = new ArrayList<>(moves);
        while (!left.isEmpty()) {
            Move free = left.stream()
                    .filter(move ->
                            left.stream().noneMatch(other -> other.from().equals(move.to())))
                    .findFirst()
                    .orElse(null);
            if (free != null) {
                turns.add(List.of(free));
                left.remove(free);
            } else if (spare != null) {
                Move first = left.remove(0);
                turns.add(List.of(new Move(first.from(), spare)));
                left.add(new Move(spare, first.to()));
            } else {
                turns.add(List.copyOf(left));
                return turns;
            }
        }
        return turns;
    }

    /** One move for two, of which the second starts from what the first left. */
    static Step.MoveValues then(Step.MoveValues first, Step.MoveValues second) {
        Map<String, String> next = new LinkedHashMap<>();
        second.moves().forEach(move -> next.put(move.from(), move.to()));
        Map<String, String> all = new LinkedHashMap<>();
        first.moves().forEach(move -> all.put(move.from(), next.getOrDefault(move.to(), move.to())));
        next.forEach(all::putIfAbsent);
        List<Move> moves = all.entrySet().stream()
                .map(move -> new Move(move.getKey(), move.getValue()))
                .toList();
        return new Step.MoveValues(first.table(), first.column(), moves);
    }

    /** The same type under the new names of its constants. */
    static LogicalType renamed(LogicalType type, Map<String, String> renamed) {
        EnumConstants constants = EnumConstants.of(type).orElseThrow();
        return withConstants(
                type,
                constants.names().stream()
                        .map(name -> renamed.getOrDefault(name, name))
                        .toList());
    }

    /** The same type with other constants; a type that columns share stays as it is. */
    static LogicalType withConstants(LogicalType type, List<String> constants) {
        if (type instanceof Enumeration enumeration) {
            return enumeration.with(constants);
        }
        return type instanceof Choice choice ? new Choice(choice.base(), constants, choice.form()) : type;
    }

    /** A column of names that takes those of another as well. */
    static NativeColumn open(NativeColumn from, NativeColumn to) {
        EnumConstants before = EnumConstants.of(from.logical()).orElse(null);
        EnumConstants after = EnumConstants.of(to.logical()).orElse(null);
        return before == null || after == null || before.byPosition()
                ? from
                : from.withType(withConstants(from.logical(), before.with(after)), from.type());
    }

    /** Whether positions become names. */
    static boolean becomeNames(NativeColumn from, NativeColumn to) {
        EnumConstants before = EnumConstants.of(from.logical()).orElse(null);
        EnumConstants after = EnumConstants.of(to.logical()).orElse(null);
        return before != null && after != null && before.byPosition() && !after.byPosition();
    }
}
