package dev.cairn.runtime.query;

/** {@code path between from and to}, both included. */
record Between(Path path, Object from, Object to) implements Condition {

    static Between of(Path path, Object from, Object to) {
        return new Between(path, Arguments.notNull(path, from), Arguments.notNull(path, to));
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.between(this);
    }
}
