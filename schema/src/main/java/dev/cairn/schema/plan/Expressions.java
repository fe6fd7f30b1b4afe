package dev.cairn.schema.plan;

import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import java.util.Optional;

/** Expressions over the columns of a table as a database reads them. */
public final class Expressions {
    private Expressions() {}

    /** The expression with the columns in the database's own quotes; empty where it has none there. */
    public static Optional<String> text(Sql expression, Table table, Dialect dialect) {
        return expression
                .in(dialect.id())
                .map(text -> Mentions.spelled(
                        text, table.columns().stream().map(Column::name).toList(), dialect.writer()));
    }
}
