package dev.cairn.runtime.query.condition;

/** {@code path is null}, or not. */
public record NullTest(Path path, boolean negated) implements Condition {

    @Override
    public void accept(Visitor visitor) {
        visitor.nullTest(this);
    }
}
