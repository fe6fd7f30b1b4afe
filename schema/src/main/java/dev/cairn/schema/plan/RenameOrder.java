package dev.cairn.schema.plan;

import dev.cairn.schema.change.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Orders renames so that none takes a name that another still bears; a circle goes through a name of its own. */
final class RenameOrder<N> {

    /** One rename. */
    record Rename<N>(N from, N to, Change cause) {}

    private final Function<N, Object> identity;
    private final Function<N, Object> stored;
    private final Function<N, N> temporary;

    /**
     * @param identity by what the database tells names apart
     * @param stored how the database shows them
     * @param temporary a name that nothing bears, made of a given one
     */
    RenameOrder(Function<N, Object> identity, Function<N, Object> stored, Function<N, N> temporary) {
        this.identity = identity;
        this.stored = stored;
        this.temporary = temporary;
    }

    /** The renames in order, without those that are none for the database. */
    List<Rename<N>> order(List<Rename<N>> renames) {
        List<Rename<N>> open = new ArrayList<>(renames.stream()
                .filter(rename -> !stored.apply(rename.from()).equals(stored.apply(rename.to())))
                .toList());
        List<Rename<N>> ordered = new ArrayList<>();
        while (!open.isEmpty()) {
            Rename<N> next = open.stream()
                    .filter(rename ->
                            open.stream().noneMatch(other -> !other.equals(rename) && same(other.from(), rename.to())))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                Rename<N> stuck = open.remove(0);
                N between = temporary.apply(stuck.from());
                ordered.add(new Rename<>(stuck.from(), between, stuck.cause()));
                open.add(new Rename<>(between, stuck.to(), stuck.cause()));
            } else {
                open.remove(next);
                ordered.add(next);
            }
        }
        return ordered;
    }

    private boolean same(N a, N b) {
        return identity.apply(a).equals(identity.apply(b));
    }
}
