package dev.cairn.schema.dialect.innodb;

import dev.cairn.schema.dialect.Collation;
import dev.cairn.schema.dialect.StepCost;
import dev.cairn.schema.dialect.StepCost.Lock;
import dev.cairn.schema.dialect.StepCost.Work;
import dev.cairn.schema.dialect.StepCosts;
import dev.cairn.schema.dialect.TypeText;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.Step;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Locks and work of InnoDB in MySQL 8.0 and MariaDB 10.7 ("Online DDL Operations" in MySQL's manual). What the server does in place,
 * it does while others write; for all else it copies the table, and others wait to write. MariaDB lets them write from 11.2 on.
 */
public final class InnoDbStepCosts implements StepCosts, Step.Visitor<StepCost> {

    private static final StepCost COPY = new StepCost(Lock.WRITES, Work.COPY);
    private static final StepCost IN_PLACE = new StepCost(Lock.NONE, Work.REWRITE);
    /** Each row that is read is locked, and each gap before one, so that no other row comes in either ("InnoDB Locking"). */
    private static final StepCost UPDATE = new StepCost(Lock.WRITES, Work.REWRITE);

    private static final StepCost INDEX = new StepCost(Lock.NONE, Work.INDEX);

    private static final Pattern LENGTH = Pattern.compile("^varchar\\((\\d+)\\)(.*)$");

    /** The longest {@code varchar} whose length takes one byte: characters take up to four, and 255 bytes are the limit. */
    private static final int SHORT = 63;

    /** As many constants have numbers of one byte. */
    private static final int SHORT_ENUM = 255;

    private final InnoDbDiffRules diffRules;
    private final InnoDbLimits limits;
    private final boolean computesDefaultsLater;
    private final boolean ordersIndexesInPlace;

    /**
     * @param computesDefaultsLater whether a default that is an expression touches no row when its column is added
     * @param ordersIndexesInPlace whether an index is ordered by another collation without a copy of the table
     */
    public InnoDbStepCosts(
            InnoDbDiffRules diffRules,
            InnoDbLimits limits,
            boolean computesDefaultsLater,
            boolean ordersIndexesInPlace) {
        this.diffRules = diffRules;
        this.limits = limits;
        this.computesDefaultsLater = computesDefaultsLater;
        this.ordersIndexesInPlace = ordersIndexesInPlace;
    }

    @Override
    public StepCost of(Step step) {
        return step.accept(this);
    }

    @Override
    public StepCost of(Step step, Supplier<List<Key>> keys) {
        if (step instanceof Step.RenameColumn) {
            return isHashed(keys.get()) ? COPY : of(step);
        }
        if (step instanceof Step.AlterColumn alter) {
            List<Key> all = keys.get();
            return isHashed(all) || (!ordersIndexesInPlace && isOrderedAnew(alter, all)) ? COPY : of(step);
        }
        return of(step);
    }

    private boolean isHashed(List<Key> keys) {
        return keys.stream()
                .filter(Key::unique)
                .anyMatch(key -> limits.hashes(List.copyOf(key.types().values())));
    }

    private static boolean isOrderedAnew(Step.AlterColumn alter, List<Key> keys) {
        Name column = alter.after().name();
        return !Collation.in(alter.before().options())
                        .equals(Collation.in(alter.after().options()))
                && keys.stream().anyMatch(key -> key.types().containsKey(column));
    }

    @Override
    public StepCost createTable(Step.CreateTable step) {
        return StepCost.FREE;
    }

    @Override
    public StepCost dropTable(Step.DropTable step) {
        return StepCost.FREE;
    }

    @Override
    public StepCost renameTable(Step.RenameTable step) {
        return StepCost.FREE;
    }

    @Override
    public StepCost commentTable(Step.CommentTable step) {
        return StepCost.FREE;
    }

    /** It may be an engine or a row format, for which rows are written anew. */
    @Override
    public StepCost alterOptions(Step.AlterOptions step) {
        return step.after() == null ? StepCost.FREE : COPY;
    }

    @Override
    public StepCost addColumn(Step.AddColumn step) {
        NativeColumn column = step.column();
        boolean copies = column.identity() || column.generatedAs() != null || isComputedNow(column);
        return copies ? COPY : StepCost.FREE;
    }

    private boolean isComputedNow(NativeColumn column) {
        String value = column.defaultValue();
        return !computesDefaultsLater && value != null && value.contains("(");
    }

    /** A column that numbers itself is the table's key, be it only the first unique one: with it the rows are ordered anew. */
    @Override
    public StepCost dropColumn(Step.DropColumn step) {
        return step.column().identity() ? COPY : IN_PLACE;
    }

    @Override
    public StepCost renameColumn(Step.RenameColumn step) {
        return StepCost.FREE;
    }

    @Override
    public StepCost alterColumn(Step.AlterColumn step) {
        NativeColumn before = step.before();
        NativeColumn after = step.after();
        // With the same characters, another collation is a word in the catalog, but for the indexes.
        boolean converted = !Collation.in(before.options())
                .characterSet()
                .equals(Collation.in(after.options()).characterSet());
        if (converted
                || before.identity() != after.identity()
                || (!diffRules.sameType(before, after) && !isLonger(before, after))) {
            return COPY;
        }
        return before.nullable() == after.nullable() ? StepCost.FREE : IN_PLACE;
    }

    /** Whether what is stored stays as it is: a longer text of the same kind, or further constants behind the others. */
    private static boolean isLonger(NativeColumn before, NativeColumn after) {
        String from = TypeText.typeOnly(before.type()).toLowerCase(Locale.ROOT);
        String to = TypeText.typeOnly(after.type()).toLowerCase(Locale.ROOT);
        Matcher was = LENGTH.matcher(from);
        Matcher is = LENGTH.matcher(to);
        if (was.matches() && is.matches()) {
            int old = Integer.parseInt(was.group(1));
            int now = Integer.parseInt(is.group(1));
            return was.group(2).equals(is.group(2)) && old <= now && (old <= SHORT) == (now <= SHORT);
        }
        return appends(TypeText.typeOnly(before.type()), TypeText.typeOnly(after.type()));
    }

    private static boolean appends(String before, String after) {
        return TypeText.head(before).equals("enum")
                && TypeText.head(after).equals("enum")
                && after.startsWith(before.substring(0, before.length() - 1) + ",")
                && isShort(before) == isShort(after);
    }

    private static boolean isShort(String enumeration) {
        return enumeration.split("','", -1).length <= SHORT_ENUM;
    }

    /** Only rows are locked, by a statement that is a transaction of its own. */
    @Override
    public StepCost fill(Step.Fill step) {
        return UPDATE;
    }

    @Override
    public StepCost moveValues(Step.MoveValues step) {
        return UPDATE;
    }

    @Override
    public StepCost restartIdentity(Step.RestartIdentity step) {
        return StepCost.FREE;
    }

    @Override
    public StepCost addConstraint(Step.AddConstraint step) {
        return added(step.constraint());
    }

    private static StepCost added(Constraint added) {
        return added.accept(new Constraint.Visitor<>() {
            @Override
            public StepCost primaryKey(Constraint.PrimaryKey constraint) {
                return IN_PLACE;
            }

            @Override
            public StepCost unique(Constraint.Unique constraint) {
                return INDEX;
            }

            @Override
            public StepCost foreignKey(Constraint.ForeignKey constraint) {
                return COPY;
            }

            @Override
            public StepCost check(Constraint.Check constraint) {
                return COPY;
            }
        });
    }

    @Override
    public StepCost replaceKey(Step.ReplaceKey step) {
        return IN_PLACE;
    }

    @Override
    public StepCost dropConstraint(Step.DropConstraint step) {
        return step.constraint() instanceof Constraint.PrimaryKey ? COPY : StepCost.FREE;
    }

    /** A foreign key and a check are added anew. */
    @Override
    public StepCost renameConstraint(Step.RenameConstraint step) {
        return step.constraint().accept(new Constraint.Visitor<>() {
            @Override
            public StepCost primaryKey(Constraint.PrimaryKey constraint) {
                return StepCost.FREE;
            }

            @Override
            public StepCost unique(Constraint.Unique constraint) {
                return StepCost.FREE;
            }

            @Override
            public StepCost foreignKey(Constraint.ForeignKey constraint) {
                return added(constraint);
            }

            @Override
            public StepCost check(Constraint.Check constraint) {
                return added(constraint);
            }
        });
    }

    @Override
    public StepCost createIndex(Step.CreateIndex step) {
        return INDEX;
    }

    @Override
    public StepCost dropIndex(Step.DropIndex step) {
        return StepCost.FREE;
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
        return StepCost.FREE;
    }

    @Override
    public StepCost checkForeignKey(Step.CheckForeignKey step) {
        return new StepCost(Lock.NONE, Work.SCAN);
    }

    @Override
    public StepCost rebuildTable(Step.RebuildTable step) {
        return COPY;
    }

    @Override
    public StepCost withWayBack(Step.WithWayBack step) {
        return of(step.step());
    }

    @Override
    public StepCost online(Step.Online online) {
        return of(online.step());
    }

    @Override
    public StepCost validateConstraint(Step.ValidateConstraint step) {
        return new StepCost(Lock.NONE, Work.SCAN);
    }
}
