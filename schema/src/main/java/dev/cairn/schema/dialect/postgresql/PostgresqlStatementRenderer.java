package dev.cairn.schema.dialect.postgresql;

import dev.cairn.schema.dialect.Capabilities;
import dev.cairn.schema.dialect.DiffRules;
import dev.cairn.schema.dialect.NamedTypeSql;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.dialect.StatementRenderer;
import dev.cairn.schema.dialect.TableSql;
import dev.cairn.schema.dialect.TypeText;
import dev.cairn.schema.dialect.ValueMoves;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.NativeTable;
import dev.cairn.schema.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The SQL of PostgreSQL. */
final class PostgresqlStatementRenderer implements StatementRenderer {

    private final SqlWriter writer;
    private final DiffRules diffRules;
    private final TableSql tables;
    private final NamedTypeSql types;
    private final PostgresqlBatches batches;

    PostgresqlStatementRenderer(SqlWriter writer, Capabilities capabilities, DiffRules diffRules) {
        this.writer = writer;
        this.diffRules = diffRules;
        this.tables = new TableSql(writer, PostgresqlDialect.ID);
        this.types = new NamedTypeSql(writer, capabilities, "type");
        this.batches = new PostgresqlBatches(writer);
    }

    @Override
    public List<String> createTable(Step.CreateTable step) {
        NativeTable table = step.table();
        List<String> sql = new ArrayList<>();
        sql.add(tables.createTable(table, this::definition));
        table.indexes().forEach(index -> sql.add(tables.createIndex(table.name(), index)));
        if (table.comment() != null) {
            sql.add(commentOnTable(table.name(), table.comment()));
        }
        table.columns().forEach(column -> {
            if (column.comment() != null) {
                sql.add(commentOnColumn(table.name(), column));
            }
        });
        return sql;
    }

    @Override
    public List<String> dropTable(Step.DropTable step) {
        return List.of("drop table " + writer.name(step.table().name()));
    }

    @Override
    public List<String> renameTable(Step.RenameTable step) {
        return moved("alter table ", step.from(), step.to());
    }

    /** A schema and a name change one by one. */
    private List<String> moved(String alter, QualifiedName from, QualifiedName to) {
        List<String> statements = new ArrayList<>();
        if (!writer.samePlace(from, to)) {
            Name schema = to.schema();
            String move = alter + writer.name(from) + " set schema ";
            statements.add(
                    schema == null
                            ? "do $$ begin execute " + SqlWriter.literal(move)
                                    + " || quote_ident(current_schema()); end $$"
                            : move + writer.name(schema));
        }
        if (!from.name().equals(to.name())) {
            statements.add(alter + writer.name(to.withName(from.name())) + " rename to " + writer.name(to.name()));
        }
        return statements;
    }

    @Override
    public List<String> commentTable(Step.CommentTable step) {
        return List.of(commentOnTable(step.table(), step.after()));
    }

    @Override
    public List<String> alterOptions(Step.AlterOptions step) {
        return PostgresqlOptions.ofTable(step.after()).stream()
                .map(set -> alter(step.table()) + set)
                .toList();
    }

    @Override
    public List<String> addColumn(Step.AddColumn step) {
        String add = alter(step.table()) + "add column " + definition(step.column());
        return step.column().comment() == null
                ? List.of(add)
                : List.of(add, commentOnColumn(step.table(), step.column()));
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
        NativeColumn after = step.after();
        String name = writer.name(after.name());
        String alter = alter(step.table()) + "alter column " + name + " ";
        if (step.aspect() == Step.AlterColumn.Aspect.OPTIONS) {
            return PostgresqlOptions.ofColumn(after).stream()
                    .map(set -> alter + set)
                    .toList();
        }
        return List.of(
                switch (step.aspect()) {
                    case TYPE -> alter + type(step.before(), after, name);
                    case NULLABILITY -> alter + (after.nullable() ? "drop not null" : "set not null");
                    case DEFAULT ->
                        alter + (after.defaultValue() == null ? "drop default" : "set default " + after.defaultValue());
                    case IDENTITY ->
                        alter + (after.identity() ? "add generated by default as identity" : "drop identity");
                    case COMMENT -> commentOnColumn(step.table(), after);
                    case OPTIONS, DEFINITION ->
                        throw new IllegalArgumentException("PostgreSQL alters aspect by aspect");
                });
    }

    private String type(NativeColumn before, NativeColumn after, String name) {
        String conversion = diffRules.conversion(before, after, name);
        String collation = PostgresqlOptions.collation(after.options())
                .map(options -> " " + options)
                .orElse("");
        return "set data type " + TypeText.typeOnly(after.type()) + collation
                + (conversion == null ? "" : " using " + conversion);
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

    @Override
    public List<String> restartIdentity(Step.RestartIdentity step) {
        String column = writer.name(step.column());
        return List.of("select setval(pg_get_serial_sequence(" + SqlWriter.literal(writer.name(step.table())) + ", "
                + SqlWriter.literal(writer.folded(step.column())) + "), (select coalesce(max(" + column
                + "), 0) + 1 from "
                + writer.name(step.table()) + "), false)");
    }

    @Override
    public List<String> addConstraint(Step.AddConstraint step) {
        return List.of(alter(step.table()) + "add " + tables.constraint(step.constraint()));
    }

    @Override
    public List<String> dropConstraint(Step.DropConstraint step) {
        return List.of(alter(step.table()) + "drop constraint "
                + writer.name(step.constraint().name()));
    }

    @Override
    public List<String> renameConstraint(Step.RenameConstraint step) {
        return List.of(alter(step.table()) + "rename constraint "
                + writer.name(step.constraint().name()) + " to "
                + writer.name(step.to()));
    }

    @Override
    public List<String> createIndex(Step.CreateIndex step) {
        return List.of(tables.createIndex(step.table(), step.index()));
    }

    @Override
    public List<String> dropIndex(Step.DropIndex step) {
        return List.of("drop index " + beside(step.table(), step.index().name()));
    }

    @Override
    public List<String> renameIndex(Step.RenameIndex step) {
        return List.of(
                "alter index " + beside(step.table(), step.index().name()) + " rename to " + writer.name(step.to()));
    }

    @Override
    public List<String> createSequence(Step.CreateSequence step) {
        return List.of(create(step.sequence(), String.valueOf(step.sequence().start())));
    }

    @Override
    public List<String> dropSequence(Step.DropSequence step) {
        return List.of("drop sequence " + writer.name(step.sequence().name()));
    }

    @Override
    public List<String> renameSequence(Step.RenameSequence step) {
        return moved("alter sequence ", step.sequence().name(), step.to());
    }

    @Override
    public List<String> alterSequence(Step.AlterSequence step) {
        Sequence before = step.before();
        Sequence after = step.after();
        String start = before.start() == after.start() ? "" : " start with " + after.start();
        String increment = before.increment() == after.increment() ? "" : " increment by " + after.increment();
        String options =
                Objects.equals(before.options(), after.options()) ? "" : after.optionsText(PostgresqlDialect.ID);
        String changes = start + increment + options;
        return changes.isEmpty() ? List.of() : List.of("alter sequence " + writer.name(after.name()) + changes);
    }

    @Override
    public List<String> createView(Step.CreateView step) {
        return List.of("create view " + writer.name(step.name()) + " as " + step.query());
    }

    @Override
    public List<String> dropView(Step.DropView step) {
        return List.of("drop view " + writer.name(step.name()));
    }

    @Override
    public List<String> changeType(Step.ChangeType step) {
        LogicalType.NamedEnum before = step.before();
        LogicalType.NamedEnum after = step.after();
        if (after == null) {
            return before == null ? List.of() : List.of(types.drop(before));
        }
        if (before == null) {
            return List.of(create(after));
        }
        if (step.onlyRenames()) {
            return step.renamed().entrySet().stream()
                    .filter(rename -> before.constants().contains(rename.getKey()))
                    .map(rename -> "alter type " + before.name() + " rename value " + SqlWriter.literal(rename.getKey())
                            + " to " + SqlWriter.literal(rename.getValue()))
                    .toList();
        }
        return step.onlyAdds() && step.inPlace() ? added(before, after) : types.replace(step, before, create(after));
    }

    private static String create(LogicalType.NamedEnum type) {
        return "create type " + type.name() + " as enum ("
                + type.constants().stream().map(SqlWriter::literal).collect(Collectors.joining(", ")) + ")";
    }

    /** From the last to the first, so that the constant it stands before is always there. */
    private static List<String> added(LogicalType.NamedEnum before, LogicalType.NamedEnum after) {
        List<String> sql = new ArrayList<>();
        List<String> constants = after.constants();
        for (int i = constants.size() - 1; i >= 0; i--) {
            if (!before.constants().contains(constants.get(i))) {
                sql.add("alter type " + after.name() + " add value if not exists " + SqlWriter.literal(constants.get(i))
                        + (i + 1 == constants.size() ? "" : " before " + SqlWriter.literal(constants.get(i + 1))));
            }
        }
        return sql;
    }

    @Override
    public List<String> online(Step.Online online) {
        Step.Alteration step = online.step();
        return switch (online.form()) {
            case CONCURRENTLY -> List.of(concurrently(step));
            case IN_BATCHES -> step instanceof Step.Fill fill ? List.of(batches.fill(fill)) : render(step);
            case NOT_VALID ->
                render(step).stream().map(sql -> sql + " not valid").toList();
            case USING_INDEX ->
                step instanceof Step.AddConstraint add
                        ? List.of(usingIndex(add))
                        : step instanceof Step.ReplaceKey replace ? List.of(usingIndex(replace)) : render(step);
            case LATECOMERS, PROVEN, STATED -> render(step);
        };
    }

    private String concurrently(Step.Alteration step) {
        if (step instanceof Step.DropIndex drop) {
            // An undo takes away the key that took the index, and with it the index.
            return "drop index concurrently if exists "
                    + beside(drop.table(), drop.index().name());
        }
        return render(step).get(0).replaceFirst(" index ", " index concurrently ");
    }

    private String usingIndex(Step.AddConstraint add) {
        String name = writer.name(add.constraint().name());
        String kind = add.constraint() instanceof Constraint.PrimaryKey ? "primary key" : "unique";
        return alter(add.table()) + "add constraint " + name + " " + kind + " using index " + name;
    }

    /** The index takes the name of the key. */
    private String usingIndex(Step.ReplaceKey replace) {
        return alter(replace.table())
                + "drop constraint " + writer.name(replace.before().name())
                + ", add constraint " + writer.name(replace.after().name()) + " primary key using index "
                + writer.name(PostgresqlOnlineForms.index(replace).name());
    }

    @Override
    public List<String> validateConstraint(Step.ValidateConstraint step) {
        return List.of(alter(step.table()) + "validate constraint "
                + writer.name(step.constraint().name()));
    }

    private String create(Sequence sequence, String start) {
        return "create sequence " + writer.name(sequence.name()) + " start with " + start + " increment by "
                + sequence.increment() + sequence.optionsText(PostgresqlDialect.ID);
    }

    private String definition(NativeColumn column) {
        StringBuilder sql =
                new StringBuilder(writer.name(column.name())).append(' ').append(column.type());
        if (column.generatedAs() != null) {
            sql.append(" generated always as (").append(column.generatedAs()).append(") stored");
        }
        if (column.identity()) {
            sql.append(" generated by default as identity");
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

    private String commentOnTable(QualifiedName table, @Nullable String comment) {
        return "comment on table " + writer.name(table) + " is " + text(comment);
    }

    private String commentOnColumn(QualifiedName table, NativeColumn column) {
        return "comment on column " + writer.name(table) + "." + writer.name(column.name()) + " is "
                + text(column.comment());
    }

    private static String text(@Nullable String comment) {
        return comment == null ? "null" : SqlWriter.literal(comment);
    }

    /** An index lies in the schema of its table. */
    private String beside(QualifiedName table, Name index) {
        return writer.name(table.withName(index));
    }
}
