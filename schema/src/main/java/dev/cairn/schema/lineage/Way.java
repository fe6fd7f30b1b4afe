package dev.cairn.schema.lineage;

import dev.cairn.schema.change.Change;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One object on its way through a list of changes.
 *
 * @param <N> the kind of name
 */
public final class Way<N> {

    private final @Nullable N before;
    private @Nullable N after;
    private final List<Change> causes = new ArrayList<>();

    Way(@Nullable N before, @Nullable N after) {
        this.before = before;
        this.after = after;
    }

    /** Its name before, or null if it is new. */
    public @Nullable N before() {
        return before;
    }

    /** Its name after, or null if it is dropped. */
    public @Nullable N after() {
        return after;
    }

    /** The changes that touch it, in their order. */
    public List<Change> causes() {
        return Collections.unmodifiableList(causes);
    }

    void touch(Change cause) {
        causes.add(cause);
    }

    void goOn(N name) {
        after = name;
    }

    void end() {
        after = null;
    }
}
