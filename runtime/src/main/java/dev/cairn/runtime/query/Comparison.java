package dev.cairn.runtime.query;

/** {@code path < value}; the value may be a {@link Path} too. */
record Comparison(Path path, Operator operator, Object operand) implements Condition {

    enum Operator {
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

        String symbol() {
            return symbol;
        }
    }

    static Comparison of(Path path, Operator operator, Object operand) {
        return new Comparison(path, operator, Arguments.notNull(path, operand));
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.comparison(this);
    }
}
