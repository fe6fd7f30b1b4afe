package dev.cairn.schema.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Puts renames into an order in which no name is ever taken twice: whoever bears the wanted name is renamed first, and where
 * that leads round in a circle (a swap), one of them steps aside under a temporary name.
 *
 * @param <N> the kind of name
 */
final class RenameOrder<N> {

    /** One rename of the ordered list. */
    record Rename<N>(N from, N to) {}

    private final Function<N, String> folded;
    private final UnaryOperator<N> temporary;
    /** Per folded current name the rename that frees it. */
    private final Map<String, Pending<N>> bearers = new HashMap<>();

    private final List<Rename<N>> ordered = new ArrayList<>();

    private static final class Pending<N> {
        private N from;
        private final N to;
        private boolean begun;
        private boolean done;

        Pending(N from, N to) {
            this.from = from;
            this.to = to;
        }
    }

    private RenameOrder(Function<N, String> folded, UnaryOperator<N> temporary) {
        this.folded = folded;
        this.temporary = temporary;
    }

    /**
     * Orders renames.
     *
     * @param folded a name as the most forgiving database compares it
     * @param temporary a free name for an object that has to step aside
     */
    static <N> List<Rename<N>> of(Map<N, N> renames, Function<N, String> folded, UnaryOperator<N> temporary) {
        RenameOrder<N> order = new RenameOrder<>(folded, temporary);
        List<Pending<N>> all = new ArrayList<>();
        Set<N> sources = new HashSet<>();
        renames.forEach((from, to) -> {
            if (!from.equals(to) && sources.add(from)) {
                Pending<N> pending = new Pending<>(from, to);
                all.add(pending);
                order.bearers.put(folded.apply(from), pending);
            }
        });
        all.forEach(order::make);
        return order.ordered;
    }

    private void make(Pending<N> rename) {
        if (rename.done) {
            return;
        }
        rename.begun = true;
        Pending<N> bearer = bearers.get(folded.apply(rename.to));
        if (bearer != null && bearer != rename) {
            if (bearer.begun) {
                stepAside(bearer);
            } else {
                make(bearer);
            }
        }
        emit(rename, rename.to);
        rename.done = true;
    }

    private void stepAside(Pending<N> rename) {
        emit(rename, temporary.apply(rename.from));
    }

    private void emit(Pending<N> rename, N to) {
        ordered.add(new Rename<>(rename.from, to));
        bearers.remove(folded.apply(rename.from), rename);
        rename.from = to;
    }
}
