package dev.cairn.runtime.query;

/** {@code path is null}, or not. */
record NullTest(Path path, boolean negated) implements Condition {

    @Override
    public void accept(Visitor visitor) {
        visitor.nullTest(this);
    }
}
