package dev.cairn.schema.dialect.innodb;

import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.dialect.StatementRenderer;
import dev.cairn.schema.dialect.TableSql;
import dev.cairn.schema.dialect.TypeText;
import dev.cairn.schema.dialect.ValueMoves;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.NativeTable;
import dev.cairn.schema.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The SQL of MySQL and MariaDB but for sequences and the few words in which they differ. */
public final class InnoDbStatementRenderer implements StatementRenderer {

    private static final String IN_PLACE = ", algorithm=inplace, lock=none";

    private final SqlWriter writer;
    private final InnoDbDiffRules diffRules;
    private final SequenceSql sequences;
    private final Wording wording;
    private final TableSql tables;

    /**
     * @param dialect the id under which fragments of users' SQL are looked up
     */
    public InnoDbStatementRenderer(
            SqlWriter writer, InnoDbDiffRules diffRules, SequenceSql sequences, Wording wording, String dialect) {
        this.writer = writer;
        this.diffRules = diffRules;
        this.sequences = sequences;
        this.wording = wording;
        this.tables = new TableSql(writer, dialect);
    }

    /** Where the two say a thing differently. */
    public interface Wording {

        /** The part of {@code alter table} that drops a check, its name given as it stands in SQL. */
        String dropCheck(String name);

        /** A default as the column wants it. */
        String defaultValue(NativeColumn column, String value);

        /** Whether a generated column may be declared as not null. */
        boolean generatedNotNull();
    }

    @Override
    public List<String> createTable(Step.CreateTable step) {
        NativeTable table = step.table();
        String lines = Stream.of(
                        table.columns().stream().map(this::definition),
                        table.constraints().stream().map(tables::constraint),
                        table.indexes().stream().map(tables::inlineIndex))
                .flatMap(part -> part)
                .collect(Collectors.joining(",\n    ", " (\n    ", "\n)"));
        return List.of("create table " + writer.name(table.name()) + lines
                + (table.comment() == null ? "" : " comment=" + text(table.comment()))
                + " engine=InnoDB"
                + (table.options() == null ? "" : " " + table.options()));
    }

    @Override
    public List<String> dropTable(Step.DropTable step) {
        return List.of("drop table " + writer.name(step.table().name()));
    }

    @Override
    public List<String> renameTable(Step.RenameTable step) {
        return alter(step.from(), "rename to " + writer.name(step.to()));
    }

    @Override
    public List<String> commentTable(Step.CommentTable step) {
        return alter(step.table(), "comment = " + text(step.after() == null ? "" : step.after()));
    }

    @Override
    public List<String> alterOptions(Step.AlterOptions step) {
        return step.after() == null ? List.of() : alter(step.table(), step.after());
    }

    @Override
    public List<String> addColumn(Step.AddColumn step) {
        String key = step.column().identity() ? ", add " + tables.inlineIndex(step.numberingKey()) : "";
        return alter(step.table(), "add column " + definition(step.column()) + key);
    }

    @Override
    public List<String> dropColumn(Step.DropColumn step) {
        return alter(step.table(), "drop column " + writer.name(step.column().name()));
    }

    @Override
    public List<String> renameColumn(Step.RenameColumn step) {
        return alter(step.table(), "rename column " + writer.name(step.from()) + " to " + writer.name(step.to()));
    }

    /** A column is stated anew as a whole, whatever of it changes. */
    @Override
    public List<String> alterColumn(Step.AlterColumn step) {
        List<String> sql = new ArrayList<>();
        String name = writer.name(step.after().name());
        if (!diffRules.sameType(step.before(), step.after())) {
            for (InnoDbDiffRules.Hop hop : diffRules.route(step.before(), step.after(), name)) {
                if (hop.type() != null) {
                    sql.addAll(alter(step.table(), "modify column " + name + " " + hop.type()));
                } else {
                    sql.add("update " + writer.name(step.table()) + " set " + name + " = " + hop.expression()
                            + " where " + name + " is not null");
                }
            }
        }
        sql.addAll(alter(step.table(), "modify column " + definition(step.after())));
        return sql;
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

    /** The numbers go on behind the largest by themselves. */
    @Override
    public List<String> restartIdentity(Step.RestartIdentity step) {
        return List.of();
    }

    @Override
    public List<String> addConstraint(Step.AddConstraint step) {
        return alter(step.table(), "add " + tables.constraint(step.constraint()));
    }

    @Override
    public List<String> dropConstraint(Step.DropConstraint step) {
        return alter(step.table(), drop(step.constraint()));
    }

    private String drop(Constraint constraint) {
        String name = writer.name(constraint.name());
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public String primaryKey(Constraint.PrimaryKey key) {
                return "drop primary key";
            }

            @Override
            public String unique(Constraint.Unique key) {
                return "drop index " + name;
            }

            @Override
            public String foreignKey(Constraint.ForeignKey key) {
                return "drop foreign key " + name;
            }

            @Override
            public String check(Constraint.Check check) {
                return wording.dropCheck(name);
            }
        });
    }

    /** A primary key has no name, a unique key is an index; the others come anew under another name. */
    @Override
    public List<String> renameConstraint(Step.RenameConstraint step) {
        Constraint renamed = step.constraint().withName(step.to());
        return step.constraint().accept(new Constraint.Visitor<>() {
            @Override
            public List<String> primaryKey(Constraint.PrimaryKey key) {
                return List.of();
            }

            @Override
            public List<String> unique(Constraint.Unique key) {
                return alter(
                        step.table(),
                        "rename index " + writer.name(step.constraint().name()) + " to " + writer.name(step.to()));
            }

            @Override
            public List<String> foreignKey(Constraint.ForeignKey key) {
                return anew();
            }

            @Override
            public List<String> check(Constraint.Check check) {
                return anew();
            }

            private List<String> anew() {
                return Stream.of(drop(step.constraint()), "add " + tables.constraint(renamed))
                        .flatMap(action -> alter(step.table(), action).stream())
                        .toList();
            }
        });
    }

    @Override
    public List<String> createIndex(Step.CreateIndex step) {
        return List.of(tables.createIndex(step.table(), step.index()));
    }

    @Override
    public List<String> dropIndex(Step.DropIndex step) {
        return alter(step.table(), "drop index " + writer.name(step.index().name()));
    }

    @Override
    public List<String> renameIndex(Step.RenameIndex step) {
        return alter(
                step.table(), "rename index " + writer.name(step.index().name()) + " to " + writer.name(step.to()));
    }

    /** In one statement the rows are ordered anew once, and in place. */
    @Override
    public List<String> replaceKey(Step.ReplaceKey step) {
        return alter(step.table(), drop(step.before()) + ", add " + tables.constraint(step.after()));
    }

    @Override
    public List<String> createSequence(Step.CreateSequence step) {
        return sequences.create(step);
    }

    @Override
    public List<String> dropSequence(Step.DropSequence step) {
        return sequences.drop(step);
    }

    @Override
    public List<String> renameSequence(Step.RenameSequence step) {
        return sequences.rename(step);
    }

    @Override
    public List<String> alterSequence(Step.AlterSequence step) {
        return sequences.alter(step);
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
        return List.of();
    }

    /** Told so, the server refuses what it cannot do in place while others write. */
    @Override
    public List<String> online(Step.Online online) {
        List<String> sql = render(online.step());
        if (online.form() != Step.Online.Form.STATED) {
            return sql;
        }
        String told = online.step() instanceof Step.CreateIndex ? " algorithm=inplace lock=none" : IN_PLACE;
        return sql.stream().map(statement -> statement + told).toList();
    }

    private String definition(NativeColumn column) {
        StringBuilder sql =
                new StringBuilder(writer.name(column.name())).append(' ').append(column.type());
        if (column.generatedAs() != null) {
            sql.append(" generated always as (").append(column.generatedAs()).append(") stored");
        }
        if (!column.nullable() && (column.generatedAs() == null || wording.generatedNotNull())) {
            sql.append(" not null");
        } else if (TypeText.head(column.type()).equals("timestamp") && column.generatedAs() == null) {
            // Else it might be not null, with the time of the last update.
            sql.append(" null");
        }
        if (column.identity()) {
            sql.append(" auto_increment");
        }
        if (column.defaultValue() != null) {
            sql.append(" default ").append(wording.defaultValue(column, column.defaultValue()));
        }
        if (column.comment() != null) {
            sql.append(" comment ").append(text(column.comment()));
        }
        if (column.options() != null) {
            sql.append(' ').append(column.options());
        }
        return sql.toString();
    }

    private List<String> alter(QualifiedName table, String action) {
        return List.of("alter table " + writer.name(table) + " " + action);
    }

    /** A literal in which a backslash stands for itself. */
    private static String text(String text) {
        return SqlWriter.literal(text.replace("\\", "\\\\"));
    }
}
