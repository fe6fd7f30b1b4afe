package dev.cairn.runtime.query.condition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** {@code path in (values)}, or not. */
public record InList(Path path, List<Object> values, boolean negated) implements Condition {

    /** The value is one of these, or none of them. No values make a constant. */
    public static Condition of(Path path, Collection<?> values, boolean negated) {
        List<Object> copy = new ArrayList<>(Arguments.notNull(path, values).size());
        for (Object value : values) {
            copy.add(Arguments.notNull(path, value));
        }
        return copy.isEmpty() ? new Constant(negated) : new InList(path, Collections.unmodifiableList(copy), negated);
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.inList(this);
    }
}
