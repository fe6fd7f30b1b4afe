package dev.cairn.conformance.random.evolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where values of a version were in the one before. Places are attribute paths such as {@code Book.address.street} or
 * {@code Book.tags[element]}, beginning with the topmost entity of the hierarchy.
 */
public record Moves(List<Move> moves) {
    public static final Moves NONE = new Moves(List.of());

    public Moves {
        moves = List.copyOf(moves);
    }

    /** What was at the old path is at the new one. */
    public Moves from(String old, String now) {
        return with(new Move(now, old));
    }

    /** What was below the path before is not what is there now. */
    public Moves lost(String path) {
        return with(new Move(path, null));
    }

    /** These after the moves of an earlier change. */
    public Moves after(Moves earlier) {
        List<Move> all = new ArrayList<>(earlier.moves);
        all.addAll(moves);
        return new Moves(all);
    }

    private Moves with(Move move) {
        List<Move> all = new ArrayList<>(moves);
        all.add(move);
        return new Moves(all);
    }

    /** The path that a path had before; empty if its values are not expected to survive. */
    public Optional<String> before(String path) {
        String current = path;
        for (int i = moves.size() - 1; i >= 0; i--) {
            Move move = moves.get(i);
            if (move.covers(current)) {
                if (move.old == null) {
                    return Optional.empty();
                }
                current = move.old + current.substring(move.now.length());
            }
        }
        return Optional.of(current);
    }

    /** One of them. */
    record Move(String now, @Nullable String old) {
        boolean covers(String path) {
            return path.startsWith(now)
                    && (path.length() == now.length() || ".[".indexOf(path.charAt(now.length())) >= 0);
        }
    }
}
