package dev.cairn.schema.dialect;

import dev.cairn.schema.model.Name;
import dev.cairn.schema.step.Step;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What steps on a table with rows cost in a database. Every claim is proven by a test on that database. */
@FunctionalInterface
public interface StepCosts {

    /** Nobody looked: rules about locks have nothing to say. */
    StepCosts UNSTATED = step -> StepCost.FREE;

    StepCost of(Step step);

    /**
     * A primary key, unique key or index of a table.
     *
     * @param unique whether no two rows agree in it
     * @param types by column in the words of the database
     */
    record Key(boolean unique, Map<Name, String> types) {
        public Key {
            types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        }
    }

    /**
     * The same on a table with keys; unless stated, they make no difference.
     *
     * @param keys those of the table, put together only where a step's cost hangs on them
     */
    default StepCost of(Step step, Supplier<List<Key>> keys) {
        return of(step);
    }
}
