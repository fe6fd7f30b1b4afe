package dev.cairn.runtime.query.condition;

/** The opposite of a condition; as in SQL, unknown stays unknown. */
public record Not(Condition condition) implements Condition {

    @Override
    public void accept(Visitor visitor) {
        visitor.not(this);
    }
}
