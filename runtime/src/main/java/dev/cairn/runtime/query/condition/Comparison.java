package dev.cairn.runtime.query.condition;

/** {@code path < value}; the value may be a {@link Path} too. */
public record Comparison(Path path, Operator operator, Object operand) implements Condition {

    /** How two values compare. */
    public enum Operator {
        EQ("="),
        NE("<>"),
        LT("<"),
        LE("<="),
        GT(">"),
        GE(">=");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        /** As HQL has it. */
        public String symbol() {
            return symbol;
        }
    }

    /** Refuses null. */
    public static Comparison of(Path path, Operator operator, Object operand) {
        return new Comparison(path, operator, Arguments.notNull(path, operand));
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.comparison(this);
    }
}
