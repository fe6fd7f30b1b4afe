package dev.cairn.runtime.query.condition;

/** {@code path between from and to}, both included. */
public record Between(Path path, Object from, Object to) implements Condition {

    /** Refuses null. */
    public static Between of(Path path, Object from, Object to) {
        return new Between(path, Arguments.notNull(path, from), Arguments.notNull(path, to));
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.between(this);
    }
}
