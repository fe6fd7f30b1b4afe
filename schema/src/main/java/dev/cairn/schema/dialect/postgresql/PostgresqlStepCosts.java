package dev.cairn.schema.dialect.postgresql;

import dev.cairn.schema.dialect.StepCost;
import dev.cairn.schema.dialect.StepCost.Lock;
import dev.cairn.schema.dialect.StepCost.Work;
import dev.cairn.schema.dialect.StepCosts;
import dev.cairn.schema.dialect.TypeText;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.Step;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Locks and work of PostgreSQL 13 and later ({@code ALTER TABLE}, "Explicit Locking" in its manual). */
final class PostgresqlStepCosts implements StepCosts, Step.Visitor<StepCost> {

    private static final StepCost CATALOG = new StepCost(Lock.ALL, Work.INSTANT);

    /** Functions whose value is one for the whole statement; the value is kept once and no row is touched. */
    private static final Set<String> STABLE = Set.of(
            "now",
            "transaction_timestamp",
            "statement_timestamp",
            "lower",
            "upper",
            "concat",
            "date_trunc",
            "to_char",
            "timezone",
            "coalesce",
            "cast",
            "abs",
            "round",
            "md5",
            "numeric",
            "varchar",
            "timestamp",
            "time",
            "interval");

    private static final Pattern CALL = Pattern.compile("([a-z_][a-z0-9_]*)\\s*\\(");
    private static final Pattern LENGTH = Pattern.compile("\\((\\d+)(?:,\\s*(\\d+))?\\)");

    private final PostgresqlDiffRules diffRules;

    PostgresqlStepCosts(PostgresqlDiffRules diffRules) {
        this.diffRules = diffRules;
    }

    @Override
    public StepCost of(Step step) {
        return step.accept(this);
    }

    @Override
    public StepCost createTable(Step.CreateTable step) {
        return StepCost.FREE;
    }

    @Override
    public StepCost dropTable(Step.DropTable step) {
        return CATALOG;
    }

    @Override
    public StepCost renameTable(Step.RenameTable step) {
        return CATALOG;
    }

    @Override
    public StepCost commentTable(Step.CommentTable step) {
        return StepCost.FREE;
    }

    /** Another tablespace moves the rows; other parameters are a line of the catalog. */
    @Override
    public StepCost alterOptions(Step.AlterOptions step) {
        boolean moves = step.after() != null && step.after().strip().startsWith("tablespace");
        return moves ? new StepCost(Lock.ALL, Work.REWRITE) : CATALOG;
    }

    @Override
    public StepCost addColumn(Step.AddColumn step) {
        NativeColumn column = step.column();
        boolean computed = column.identity() || column.generatedAs() != null || isVolatile(column.defaultValue());
        return computed ? new StepCost(Lock.ALL, Work.REWRITE) : CATALOG;
    }

    /** A call of a function that is not known to be stable may give another value for each row. */
    private static boolean isVolatile(@Nullable String defaultValue) {
        if (defaultValue == null) {
            return false;
        }
        Matcher call = CALL.matcher(defaultValue.toLowerCase(Locale.ROOT));
        while (call.find()) {
            if (!STABLE.contains(call.group(1))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public StepCost dropColumn(Step.DropColumn step) {
        return CATALOG;
    }

    @Override
    public StepCost renameColumn(Step.RenameColumn step) {
        return CATALOG;
    }

    @Override
    public StepCost alterColumn(Step.AlterColumn step) {
        return switch (step.aspect()) {
            case TYPE, DEFINITION ->
                isRelabelling(step.before(), step.after()) ? CATALOG : new StepCost(Lock.ALL, Work.REWRITE);
            case NULLABILITY -> step.after().nullable() ? CATALOG : new StepCost(Lock.ALL, Work.SCAN);
            case DEFAULT, IDENTITY -> CATALOG;
            case OPTIONS -> CATALOG;
            case COMMENT -> StepCost.FREE;
        };
    }

    /** Whether values stay as they are on the disk, and all of them fit. */
    private boolean isRelabelling(NativeColumn before, NativeColumn after) {
        if (diffRules.conversion(before, after, "x") != null) {
            return false;
        }
        String from = TypeText.typeOnly(before.type());
        String to = TypeText.typeOnly(after.type());
        String head = TypeText.head(from);
        String target = TypeText.head(to);
        boolean texts =
                (head.equals("varchar") || head.equals("text")) && (target.equals("varchar") || target.equals("text"));
        if (texts) {
            return number(to, 1, Integer.MAX_VALUE) >= number(from, 1, Integer.MAX_VALUE);
        }
        if (!head.equals(target) || from.contains("with time zone") != to.contains("with time zone")) {
            return false;
        }
        return switch (head) {
            case "numeric" ->
                number(to, 1, Integer.MAX_VALUE) >= number(from, 1, Integer.MAX_VALUE)
                        && number(to, 2, 0) == number(from, 2, 0);
            case "timestamp", "time" -> number(to, 1, 6) >= number(from, 1, 6);
            default -> from.equals(to);
        };
    }

    private static int number(String type, int group, int otherwise) {
        Matcher length = LENGTH.matcher(type);
        return length.find() && length.group(group) != null ? Integer.parseInt(length.group(group)) : otherwise;
    }

    @Override
    public StepCost fill(Step.Fill step) {
        // Only the rows are locked.
        return new StepCost(Lock.NONE, Work.REWRITE);
    }

    @Override
    public StepCost moveValues(Step.MoveValues step) {
        return new StepCost(Lock.NONE, Work.REWRITE);
    }

    @Override
    public StepCost restartIdentity(Step.RestartIdentity step) {
        return new StepCost(Lock.NONE, Work.SCAN);
    }

    @Override
    public StepCost addConstraint(Step.AddConstraint step) {
        return step.constraint().accept(new Constraint.Visitor<>() {
            @Override
            public StepCost primaryKey(Constraint.PrimaryKey constraint) {
                return new StepCost(Lock.ALL, Work.INDEX);
            }

            @Override
            public StepCost unique(Constraint.Unique constraint) {
                return new StepCost(Lock.ALL, Work.INDEX);
            }

            @Override
            public StepCost foreignKey(Constraint.ForeignKey constraint) {
                return new StepCost(Lock.WRITES, Work.SCAN);
            }

            @Override
            public StepCost check(Constraint.Check constraint) {
                return new StepCost(Lock.ALL, Work.SCAN);
            }
        });
    }

    @Override
    public StepCost replaceKey(Step.ReplaceKey step) {
        return new StepCost(Lock.ALL, Work.INDEX);
    }

    @Override
    public StepCost dropConstraint(Step.DropConstraint step) {
        return CATALOG;
    }

    @Override
    public StepCost renameConstraint(Step.RenameConstraint step) {
        return CATALOG;
    }

    @Override
    public StepCost createIndex(Step.CreateIndex step) {
        return new StepCost(Lock.WRITES, Work.INDEX);
    }

    @Override
    public StepCost dropIndex(Step.DropIndex step) {
        return CATALOG;
    }

    @Override
    public StepCost renameIndex(Step.RenameIndex step) {
        return StepCost.FREE;
    }

    @Override
    public StepCost createSequence(Step.CreateSequence step) {
        return StepCost.FREE;
    }

    @Override
    public StepCost dropSequence(Step.DropSequence step) {
        return StepCost.FREE;
    }

    @Override
    public StepCost renameSequence(Step.RenameSequence step) {
        return StepCost.FREE;
    }

    @Override
    public StepCost alterSequence(Step.AlterSequence step) {
        return StepCost.FREE;
    }

    @Override
    public StepCost createView(Step.CreateView step) {
        return StepCost.FREE;
    }

    @Override
    public StepCost dropView(Step.DropView step) {
        return StepCost.FREE;
    }

    @Override
    public StepCost changeType(Step.ChangeType step) {
        boolean extended = step.onlyAdds() && step.inPlace();
        return extended || step.uses().isEmpty() ? StepCost.FREE : new StepCost(Lock.ALL, Work.REWRITE);
    }

    @Override
    public StepCost rebuildTable(Step.RebuildTable step) {
        return new StepCost(Lock.ALL, Work.COPY);
    }

    @Override
    public StepCost withWayBack(Step.WithWayBack step) {
        return of(step.step());
    }

    @Override
    public StepCost checkForeignKey(Step.CheckForeignKey step) {
        return new StepCost(Lock.NONE, Work.SCAN);
    }

    @Override
    public StepCost online(Step.Online online) {
        return switch (online.form()) {
            case CONCURRENTLY -> new StepCost(Lock.NONE, Work.INDEX);
            case IN_BATCHES -> new StepCost(Lock.NONE, Work.REWRITE);
            case LATECOMERS -> new StepCost(Lock.NONE, Work.SCAN);
            case NOT_VALID, USING_INDEX, PROVEN ->
                new StepCost(of(online.step()).lock(), Work.INSTANT);
            case STATED -> of(online.step());
        };
    }

    /** Others go on; only what alters the table waits. */
    @Override
    public StepCost validateConstraint(Step.ValidateConstraint step) {
        return new StepCost(Lock.NONE, Work.SCAN);
    }
}
