package dev.cairn.schema.dialect;

import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.NativeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the definitions that standard SQL and so most databases share: tables, constraints, indexes. */
public final class TableSql {

    private final SqlWriter writer;
    private final String dialect;

    /**
     * @param dialect the id under which fragments of users' SQL are looked up
     */
    public TableSql(SqlWriter writer, String dialect) {
        this.writer = writer;
        this.dialect = dialect;
    }

    /** {@code create table} with a line per column and constraint. */
    public String createTable(NativeTable table, Function<NativeColumn, String> columnDefinition) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(columnDefinition.apply(column)));
        table.constraints().forEach(constraint -> lines.add(constraint(constraint)));
        String options = table.options() == null ? "" : " " + table.options();
        return "create table " + writer.name(table.name()) + " (\n    " + String.join(",\n    ", lines) + "\n)"
                + options;
    }

    /** A constraint's definition with its name. */
    public String constraint(Constraint constraint) {
        return "constraint " + writer.name(constraint.name()) + " " + constraint.accept(new Body());
    }

    /** {@code create index}. */
    public String createIndex(QualifiedName table, Index index) {
        return (index.unique() ? "create unique index " : "create index ")
                + writer.name(index.name())
                + " on "
                + writer.name(table)
                + " ("
                + parts(index)
                + ")"
                + options(index.options());
    }

    /** An index as a line of {@code create table}. */
    public String inlineIndex(Index index) {
        return (index.unique() ? "unique index " : "index ") + writer.name(index.name()) + " (" + parts(index) + ")"
                + options(index.options());
    }

    private String parts(Index index) {
        return index.parts().stream()
                .map(part -> writer.name(part.column()) + (part.order() == Index.Order.DESC ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }

    private String options(@Nullable Sql options) {
        return options == null
                ? ""
                : options.in(dialect).map(text -> " " + text).orElse("");
    }

    private final class Body implements Constraint.Visitor<String> {
        @Override
        public String primaryKey(Constraint.PrimaryKey constraint) {
            return "primary key (" + writer.names(constraint.columns()) + ")";
        }

        @Override
        public String unique(Constraint.Unique constraint) {
            return "unique (" + writer.names(constraint.columns()) + ")" + options(constraint.options());
        }

        @Override
        public String foreignKey(Constraint.ForeignKey constraint) {
            String own = constraint.definition() == null
                    ? null
                    : constraint.definition().in(dialect).orElse(null);
            return own != null ? own : references(constraint);
        }

        private String references(Constraint.ForeignKey constraint) {
            String sql = "foreign key ("
                    + writer.names(constraint.columns())
                    + ") references "
                    + writer.name(constraint.target())
                    + " ("
                    + writer.names(constraint.targetColumns())
                    + ")";
            return switch (constraint.onDelete()) {
                case NO_ACTION -> sql;
                case RESTRICT, CASCADE, SET_NULL, SET_DEFAULT ->
                    sql
                            + " on delete "
                            + constraint
                                    .onDelete()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', ' ');
            };
        }

        @Override
        public String check(Constraint.Check constraint) {
            return "check (" + constraint.expression().in(dialect).orElse("true") + ")" + options(constraint.options());
        }
    }
}
