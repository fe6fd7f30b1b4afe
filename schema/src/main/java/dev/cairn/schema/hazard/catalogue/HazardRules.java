package dev.cairn.schema.hazard.catalogue;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Mapped;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.clients.AllowNullRule;
import dev.cairn.schema.hazard.clients.DropDefaultRule;
import dev.cairn.schema.hazard.clients.DropGuaranteeRule;
import dev.cairn.schema.hazard.clients.RenameColumnRule;
import dev.cairn.schema.hazard.clients.RenameConstantRule;
import dev.cairn.schema.hazard.clients.RenameTableRule;
import dev.cairn.schema.hazard.clients.RequireColumnRule;
import dev.cairn.schema.hazard.clients.RetypeColumnRule;
import dev.cairn.schema.hazard.data.AddCheckRule;
import dev.cairn.schema.hazard.data.AddForeignKeyRule;
import dev.cairn.schema.hazard.data.AddNotNullColumnRule;
import dev.cairn.schema.hazard.data.AddUniqueRule;
import dev.cairn.schema.hazard.data.ApplicationValueRule;
import dev.cairn.schema.hazard.data.ImplicitFillRule;
import dev.cairn.schema.hazard.data.MoveTableRule;
import dev.cairn.schema.hazard.data.PrimaryKeyRule;
import dev.cairn.schema.hazard.data.SetNotNullRule;
import dev.cairn.schema.hazard.data.StorageLimitRule;
import dev.cairn.schema.hazard.data.TightenUniqueRule;
import dev.cairn.schema.hazard.enums.ConstantRule;
import dev.cairn.schema.hazard.enums.EnumStorageRule;
import dev.cairn.schema.hazard.enums.NamedTypeConstantRule;
import dev.cairn.schema.hazard.enums.PositionRule;
import dev.cairn.schema.hazard.enums.StoredConstantsRule;
import dev.cairn.schema.hazard.hygiene.ColumnDefinitionRule;
import dev.cairn.schema.hazard.hygiene.ForeignKeyIndexRule;
import dev.cairn.schema.hazard.hygiene.NoPrimaryKeyRule;
import dev.cairn.schema.hazard.hygiene.RedundantIndexRule;
import dev.cairn.schema.hazard.hygiene.UnwrittenChangeRule;
import dev.cairn.schema.hazard.locks.BuildIndexRule;
import dev.cairn.schema.hazard.locks.BuildKeyRule;
import dev.cairn.schema.hazard.locks.ComputedColumnRule;
import dev.cairn.schema.hazard.locks.ComputedDefaultRule;
import dev.cairn.schema.hazard.locks.CopyForColumnRule;
import dev.cairn.schema.hazard.locks.CopyTableRule;
import dev.cairn.schema.hazard.locks.FillRule;
import dev.cairn.schema.hazard.locks.LockTimeoutRule;
import dev.cairn.schema.hazard.locks.ManyLocksRule;
import dev.cairn.schema.hazard.locks.PrimaryKeyScanRule;
import dev.cairn.schema.hazard.locks.RebuildTableRule;
import dev.cairn.schema.hazard.locks.RewriteColumnRule;
import dev.cairn.schema.hazard.locks.ScanForNullsRule;
import dev.cairn.schema.hazard.locks.ValidateCheckRule;
import dev.cairn.schema.hazard.locks.ValidateForeignKeyRule;
import dev.cairn.schema.hazard.loss.CollationRule;
import dev.cairn.schema.hazard.loss.DropColumnRule;
import dev.cairn.schema.hazard.loss.DropTableRule;
import dev.cairn.schema.hazard.loss.NarrowColumnRule;
import dev.cairn.schema.hazard.loss.ReadAnewRule;
import dev.cairn.schema.hazard.loss.SequenceRestartRule;
import dev.cairn.schema.model.Schema;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** All hazard rules. */
public final class HazardRules {

    private static final List<Rule> RULES = List.of(
            new DropTableRule(),
            new DropColumnRule(),
            new NarrowColumnRule(),
            new ReadAnewRule(),
            new CollationRule(),
            new SequenceRestartRule(),
            new AddNotNullColumnRule(),
            new ApplicationValueRule(),
            new SetNotNullRule(),
            new AddUniqueRule(),
            new TightenUniqueRule(),
            new AddForeignKeyRule(),
            new AddCheckRule(),
            new PrimaryKeyRule(),
            new ImplicitFillRule(),
            new StorageLimitRule(),
            new MoveTableRule(),
            new RenameTableRule(),
            new RenameColumnRule(),
            new RenameConstantRule(),
            new RequireColumnRule(),
            new AllowNullRule(),
            new RetypeColumnRule(),
            new DropGuaranteeRule(),
            new DropDefaultRule(),
            new BuildIndexRule(),
            new BuildKeyRule(),
            new RewriteColumnRule(),
            new ScanForNullsRule(),
            new PrimaryKeyScanRule(),
            new ValidateForeignKeyRule(),
            new ValidateCheckRule(),
            new ComputedDefaultRule(),
            new ComputedColumnRule(),
            new LockTimeoutRule(),
            new ManyLocksRule(),
            new CopyTableRule(),
            new CopyForColumnRule(),
            new RebuildTableRule(),
            new FillRule(),
            new NamedTypeConstantRule(),
            new StoredConstantsRule(),
            new EnumStorageRule(),
            new PositionRule(),
            new ConstantRule(),
            new ForeignKeyIndexRule(),
            new RedundantIndexRule(),
            new NoPrimaryKeyRule(),
            new ColumnDefinitionRule(),
            new UnwrittenChangeRule());

    private HazardRules() {}

    /** What the rules look for, in the order of the catalogue. */
    public static List<Hazard> hazards() {
        return RULES.stream().map(Rule::hazard).toList();
    }

    /** {@link #findings(Schema, Schema, List, Collection, Mapped, boolean)} where nothing is known besides the schemas. */
    public static List<Finding> findings(
            Schema before, Schema after, List<Change> changes, Collection<Dialect> dialects) {
        return findings(before, after, changes, dialects, Mapped.UNKNOWN, false);
    }

    /**
     * What is hazardous in a migration. Objects that it creates itself hold no rows: rules about rows leave them alone.
     *
     * @param online whether it lets others go on using its tables, where a database can
     * @return by the order of the changes, then of the rules
     */
    public static List<Finding> findings(
            Schema before,
            Schema after,
            List<Change> changes,
            Collection<Dialect> dialects,
            Mapped mapped,
            boolean online) {
        Migration migration = new Migration(before, after, changes, dialects, mapped, online);
        return RULES.stream()
                .flatMap(rule -> rule.findings(migration).stream())
                .sorted(Comparator.comparingInt(finding -> migration.position(finding.cause())))
                .toList();
    }
}
