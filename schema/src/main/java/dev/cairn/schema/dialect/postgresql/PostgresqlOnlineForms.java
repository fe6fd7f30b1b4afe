package dev.cairn.schema.dialect.postgresql;

import dev.cairn.schema.dialect.Identifiers;
import dev.cairn.schema.dialect.OnlineForms;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.dialect.StepCost.Work;
import dev.cairn.schema.dialect.StepCosts;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.Step;
import dev.cairn.schema.step.Step.AlterColumn.Aspect;
import dev.cairn.schema.step.Step.Online;
import dev.cairn.schema.step.Step.Online.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The forms of PostgreSQL: {@code create index concurrently}, {@code not valid} and {@code validate}, {@code using index}
 * ("ALTER TABLE", "CREATE INDEX: Building Indexes Concurrently" in its manual).
 */
final class PostgresqlOnlineForms implements OnlineForms {

    /** Long enough for any transaction of an application that means well, too short for anybody to notice. */
    private static final String LOCK_TIMEOUT = "set local lock_timeout = '3s'";

    private final SqlWriter writer;
    private final StepCosts costs;

    PostgresqlOnlineForms(SqlWriter writer, StepCosts costs) {
        this.writer = writer;
        this.costs = costs;
    }

    @Override
    public Optional<String> impatience() {
        return Optional.of(LOCK_TIMEOUT);
    }

    @Override
    public boolean replacesKeys() {
        return true;
    }

    @Override
    public List<List<Step>> stages(Step step) {
        if (step instanceof Step.CreateIndex create) {
            return once(concurrently(create));
        }
        if (step instanceof Step.DropIndex drop) {
            return once(concurrently(drop));
        }
        if (step instanceof Step.AddConstraint add) {
            return added(add);
        }
        if (step instanceof Step.ReplaceKey replace) {
            Step create = concurrently(new Step.CreateIndex(replace.table(), index(replace)));
            return List.of(List.of(create), List.of(new Online(replace, Form.USING_INDEX, replace.inverse())));
        }
        if (step instanceof Step.AlterColumn alter && alter.aspect() == Aspect.NULLABILITY) {
            return alter.after().nullable() ? once(alter) : notNull(alter);
        }
        if (step instanceof Step.Fill fill) {
            return List.of(List.of(new Online(fill, Form.IN_BATCHES, null)), List.of(latecomers(fill)));
        }
        return step instanceof Step.AddColumn add && isComputed(add) ? withDefault(add) : once(step);
    }

    private static List<List<Step>> once(Step step) {
        return List.of(List.of(step));
    }

    private static Step concurrently(Step.CreateIndex create) {
        Step.DropIndex drop = new Step.DropIndex(create.table(), create.index());
        return new Online(create, Form.CONCURRENTLY, new Online(drop, Form.CONCURRENTLY, null));
    }

    private static Step concurrently(Step.DropIndex drop) {
        Step.CreateIndex create = new Step.CreateIndex(drop.table(), drop.index());
        return new Online(drop, Form.CONCURRENTLY, new Online(create, Form.CONCURRENTLY, null));
    }

    private static Step latecomers(Step.Fill fill) {
        return new Online(fill, Form.LATECOMERS, null);
    }

    private List<List<Step>> added(Step.AddConstraint add) {
        return add.constraint().accept(new Constraint.Visitor<>() {
            @Override
            public List<List<Step>> primaryKey(Constraint.PrimaryKey key) {
                return byIndex(add, key.columns());
            }

            @Override
            public List<List<Step>> unique(Constraint.Unique key) {
                return byIndex(add, key.columns());
            }

            @Override
            public List<List<Step>> foreignKey(Constraint.ForeignKey key) {
                return isLax(key.definition()) ? once(add) : validated(add);
            }

            @Override
            public List<List<Step>> check(Constraint.Check check) {
                return isLax(check.options()) ? once(add) : validated(add);
            }
        });
    }

    /** A user's own text may say already that rows are not asked. */
    private static boolean isLax(@Nullable Sql own) {
        String text = own == null ? "" : own.in(PostgresqlDialect.ID).orElse("").toLowerCase(Locale.ROOT);
        return text.contains("not valid") || text.contains("not enforced");
    }

    /** The index that becomes a key whose name another one bears until then. */
    static Index index(Step.ReplaceKey replace) {
        Name key = replace.after().name();
        Name name = key.withText(Identifiers.shorten("cairn_" + key.text()));
        return unique(name, replace.after().columns());
    }

    private static Index unique(Name name, List<Name> columns) {
        List<Index.Part> parts = columns.stream()
                .map(column -> new Index.Part(column, Index.Order.ASC))
                .toList();
        return new Index(name, parts, true, null);
    }

    private static List<List<Step>> byIndex(Step.AddConstraint add, List<Name> columns) {
        Index index = unique(add.constraint().name(), columns);
        return List.of(
                List.of(concurrently(new Step.CreateIndex(add.table(), index))),
                List.of(new Online(add, Form.USING_INDEX, add.inverse())));
    }

    private static List<List<Step>> validated(Step.AddConstraint add) {
        return List.of(
                List.of(new Online(add, Form.NOT_VALID, add.inverse())),
                List.of(new Step.ValidateConstraint(add.table(), add.constraint())));
    }

    /** The check stands in for NOT NULL until the column says so itself. */
    private List<List<Step>> notNull(Step.AlterColumn alter) {
        QualifiedName table = alter.table();
        NativeColumn column = alter.after();
        Constraint.Check check = new Constraint.Check(
                column.name()
                        .withText(Identifiers.shorten(
                                "cairn_not_null_" + column.name().text())),
                Sql.of(writer.name(column.name()) + " is not null"),
                null);
        Step.AddConstraint add = new Step.AddConstraint(table, check);
        Step.DropConstraint drop = new Step.DropConstraint(table, check);
        Step added = new Online(add, Form.NOT_VALID, drop);
        return List.of(
                List.of(added),
                List.of(new Step.ValidateConstraint(table, check)),
                List.of(new Online(alter, Form.PROVEN, alter.inverse()), new Online(drop, Form.PROVEN, added)));
    }

    private boolean isComputed(Step.AddColumn add) {
        NativeColumn column = add.column();
        return column.generatedAs() == null
                && !column.identity()
                && costs.of(add).work() == Work.REWRITE;
    }

    /** Rows that exist get the default in batches, as if it had been given for filling them. */
    private List<List<Step>> withDefault(Step.AddColumn add) {
        QualifiedName table = add.table();
        NativeColumn column = add.column();
        NativeColumn bare = column.withDefaultValue(null).withNullable(true);
        NativeColumn open = column.withNullable(true);
        List<List<Step>> stages = new ArrayList<>();
        merge(stages, once(new Step.AddColumn(table, bare, add.constraints())));
        merge(stages, once(new Step.AlterColumn(table, bare, open, Aspect.DEFAULT)));
        merge(stages, stages(new Step.Fill(table, column.name(), String.valueOf(column.defaultValue()))));
        if (!column.nullable()) {
            merge(stages, stages(new Step.AlterColumn(table, open, column, Aspect.NULLABILITY)));
        }
        return stages;
    }

    private static void merge(List<List<Step>> stages, List<List<Step>> more) {
        for (int i = 0; i < more.size(); i++) {
            if (i == stages.size()) {
                stages.add(new ArrayList<>());
            }
            stages.get(i).addAll(more.get(i));
        }
    }
}
