package dev.cairn.runtime.query;

/** Always, or never. */
record Constant(boolean holds) implements Condition {

    @Override
    public void accept(Visitor visitor) {
        visitor.constant(this);
    }
}
