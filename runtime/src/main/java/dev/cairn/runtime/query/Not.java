package dev.cairn.runtime.query;

/** The opposite of a condition; as in SQL, unknown stays unknown. */
record Not(Condition condition) implements Condition {

    @Override
    public void accept(Visitor visitor) {
        visitor.not(this);
    }
}
