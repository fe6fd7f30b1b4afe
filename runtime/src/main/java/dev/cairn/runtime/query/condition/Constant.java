package dev.cairn.runtime.query.condition;

/** Always, or never. */
public record Constant(boolean holds) implements Condition {

    @Override
    public void accept(Visitor visitor) {
        visitor.constant(this);
    }
}
