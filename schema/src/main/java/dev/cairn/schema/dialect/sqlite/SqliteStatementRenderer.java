package dev.cairn.schema.dialect.sqlite;

import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.dialect.StatementRenderer;
import dev.cairn.schema.dialect.TableSql;
import dev.cairn.schema.dialect.ValueMoves;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.NativeTable;
import dev.cairn.schema.step.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * The SQL of SQLite. A unique key is a unique index, which comes and goes without a rebuild. A sequence is a table with one
 * row, as Hibernate makes it.
 */
final class SqliteStatementRenderer implements StatementRenderer {

    private final SqlWriter writer;
    private final TableSql tables;

    SqliteStatementRenderer(SqlWriter writer) {
        this.writer = writer;
        this.tables = new TableSql(writer, SqliteDialect.ID);
    }

    /** The type as it is declared: what SQLite is to number must be an {@code integer}. */
    static String type(NativeColumn column) {
        return column.identity() ? "integer" : column.type();
    }

    @Override
    public List<String> createTable(Step.CreateTable step) {
        List<String> sql = new ArrayList<>();
        sql.add(createAlone(step.table()));
        sql.addAll(createIndexes(step.table()));
        return sql;
    }

    /** {@code create table} without the unique keys. */
    private String createAlone(NativeTable table) {
        List<Constraint> inside = table.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Unique))
                .toList();
        return tables.createTable(table.with(inside, List.of()), this::definition);
    }

    private List<String> createIndexes(NativeTable table) {
        List<String> sql = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            if (constraint instanceof Constraint.Unique unique) {
                sql.add(createUnique(table.name(), unique));
            }
        }
        table.indexes().forEach(index -> sql.add(tables.createIndex(table.name(), index)));
        return sql;
    }

    private String createUnique(QualifiedName table, Constraint.Unique unique) {
        List<Index.Part> parts = unique.columns().stream()
                .map(column -> new Index.Part(column, Index.Order.ASC))
                .toList();
        return tables.createIndex(table, new Index(unique.name(), parts, true, null));
    }

    @Override
    public List<String> dropTable(Step.DropTable step) {
        return List.of("drop table " + writer.name(step.table().name()));
    }

    @Override
    public List<String> renameTable(Step.RenameTable step) {
        return List.of(alter(step.from()) + "rename to " + writer.name(step.to().name()));
    }

    @Override
    public List<String> commentTable(Step.CommentTable step) {
        return List.of();
    }

    @Override
    public List<String> alterOptions(Step.AlterOptions step) {
        throw rebuilt(step);
    }

    @Override
    public List<String> addColumn(Step.AddColumn step) {
        StringBuilder sql = new StringBuilder(alter(step.table()) + "add column " + definition(step.column()));
        step.constraints()
                .forEach(constraint -> sql.append(" constraint ")
                        .append(writer.name(constraint.name()))
                        .append(' ')
                        .append(inColumn(tables.constraint(constraint))));
        return List.of(sql.toString());
    }

    /** {@code constraint x foreign key (a) references ...} or {@code constraint x check ...} as a column has it. */
    private static String inColumn(String constraint) {
        int references = constraint.indexOf(" references ");
        return references < 0
                ? constraint.substring(constraint.indexOf(" check ") + 1)
                : constraint.substring(references + 1);
    }

    @Override
    public List<String> dropColumn(Step.DropColumn step) {
        return List.of(
                alter(step.table()) + "drop column " + writer.name(step.column().name()));
    }

    @Override
    public List<String> renameColumn(Step.RenameColumn step) {
        return List.of(
                alter(step.table()) + "rename column " + writer.name(step.from()) + " to " + writer.name(step.to()));
    }

    @Override
    public List<String> alterColumn(Step.AlterColumn step) {
        throw rebuilt(step);
    }

    @Override
    public List<String> moveValues(Step.MoveValues step) {
        return List.of(ValueMoves.update(step, writer));
    }

    @Override
    public List<String> fill(Step.Fill step) {
        String column = writer.name(step.column());
        return List.of("update " + writer.name(step.table()) + " set " + column + " = " + step.expression() + " where "
                + column + " is null");
    }

    /** SQLite goes on behind the largest value by itself. */
    @Override
    public List<String> restartIdentity(Step.RestartIdentity step) {
        return List.of();
    }

    @Override
    public List<String> addConstraint(Step.AddConstraint step) {
        if (step.constraint() instanceof Constraint.Unique unique) {
            return List.of(createUnique(step.table(), unique));
        }
        throw rebuilt(step);
    }

    @Override
    public List<String> dropConstraint(Step.DropConstraint step) {
        if (step.constraint() instanceof Constraint.Unique unique) {
            return List.of(dropIndex(unique.name()));
        }
        throw rebuilt(step);
    }

    /** Other names than those of indexes are labels, which the next rebuild brings up to date. */
    @Override
    public List<String> renameConstraint(Step.RenameConstraint step) {
        return step.constraint() instanceof Constraint.Unique unique
                ? List.of(dropIndex(unique.name()), createUnique(step.table(), unique.withName(step.to())))
                : List.of();
    }

    @Override
    public List<String> createIndex(Step.CreateIndex step) {
        return List.of(tables.createIndex(step.table(), step.index()));
    }

    @Override
    public List<String> dropIndex(Step.DropIndex step) {
        return List.of(dropIndex(step.index().name()));
    }

    @Override
    public List<String> renameIndex(Step.RenameIndex step) {
        return List.of(
                dropIndex(step.index().name()),
                tables.createIndex(step.table(), step.index().withName(step.to())));
    }

    private String dropIndex(Name index) {
        return "drop index " + writer.name(index);
    }

    @Override
    public List<String> createSequence(Step.CreateSequence step) {
        Sequence sequence = step.sequence();
        String name = writer.name(sequence.name());
        return List.of(
                "create table " + name + " (next_val bigint)" + sequence.optionsText(SqliteDialect.ID),
                "insert into " + name + " values (" + sequence.start() + ")");
    }

    @Override
    public List<String> dropSequence(Step.DropSequence step) {
        return List.of("drop table " + writer.name(step.sequence().name()));
    }

    @Override
    public List<String> renameSequence(Step.RenameSequence step) {
        return List.of(alter(step.sequence().name()) + "rename to "
                + writer.name(step.to().name()));
    }

    /** The table knows where the numbers stand, not where they began nor by how much they grow. */
    @Override
    public List<String> alterSequence(Step.AlterSequence step) {
        return step.stepsGrow()
                ? List.of("update " + writer.name(step.after().name()) + " set next_val = next_val + "
                        + (step.after().increment() - step.before().increment()))
                : List.of();
    }

    @Override
    public List<String> createView(Step.CreateView step) {
        return List.of("create view " + writer.name(step.name()) + " as " + step.query());
    }

    @Override
    public List<String> dropView(Step.DropView step) {
        return List.of("drop view " + writer.name(step.name()));
    }

    /** There are no types but SQLite's own. */
    @Override
    public List<String> changeType(Step.ChangeType step) {
        return List.of();
    }

    @Override
    public List<String> checkForeignKey(Step.CheckForeignKey step) {
        return List.of(new Rebuild(writer).refuseOrphans(step.table(), step.key()));
    }

    @Override
    public List<String> rebuildTable(Step.RebuildTable step) {
        List<String> sql = new ArrayList<>(new Rebuild(writer).statements(step, this::createAlone));
        sql.addAll(createIndexes(step.after()));
        return sql;
    }

    private String definition(NativeColumn column) {
        StringBuilder sql =
                new StringBuilder(writer.name(column.name())).append(' ').append(type(column));
        if (column.generatedAs() != null) {
            sql.append(" generated always as (").append(column.generatedAs()).append(") stored");
        }
        if (column.defaultValue() != null) {
            sql.append(" default ").append(column.defaultValue());
        }
        if (!column.nullable() && !column.identity()) {
            sql.append(" not null");
        }
        if (column.options() != null) {
            sql.append(' ').append(column.options());
        }
        return sql.toString();
    }

    private String alter(QualifiedName table) {
        return "alter table " + writer.name(table) + " ";
    }

    private static IllegalArgumentException rebuilt(Step step) {
        return new IllegalArgumentException("SQLite does this by a rebuild of the table alone: " + step);
    }
}
