package dev.cairn.schema.dialect.innodb;

import dev.cairn.schema.dialect.Alterations;
import dev.cairn.schema.dialect.Capabilities;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.DiffRules;
import dev.cairn.schema.dialect.Lexis;
import dev.cairn.schema.dialect.OnlineForms;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.dialect.StatementRenderer;
import dev.cairn.schema.dialect.StepCosts;
import dev.cairn.schema.dialect.StorageLimits;
import dev.cairn.schema.dialect.TypeNames;
import dev.cairn.schema.dialect.Words;
import java.util.function.Function;

/** MySQL and MariaDB but for what each says of itself. */
public abstract class InnoDbDialect implements Dialect {
    private final String id;
    private final Words words;
    private final Capabilities capabilities;
    private final SqlWriter writer;
    private final TypeNames typeNames;
    private final InnoDbDiffRules diffRules;
    private final StorageLimits limits;
    private final StepCosts costs;
    private final OnlineForms online;
    private final StatementRenderer renderer;

    protected InnoDbDialect(
            String id,
            Words words,
            InnoDbCapabilities capabilities,
            InnoDbTypeNames typeNames,
            InnoDbDiffRules diffRules,
            InnoDbLimits limits,
            InnoDbStepCosts costs,
            Function<SqlWriter, SequenceSql> sequences,
            InnoDbStatementRenderer.Wording wording) {
        this.id = id;
        this.words = words;
        this.capabilities = capabilities;
        this.writer = new SqlWriter(words, capabilities);
        this.typeNames = typeNames;
        this.diffRules = diffRules;
        this.limits = limits;
        this.costs = costs;
        this.online = new InnoDbOnlineForms(costs);
        this.renderer = new InnoDbStatementRenderer(writer, diffRules, sequences.apply(writer), wording, id);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Capabilities capabilities() {
        return capabilities;
    }

    @Override
    public final SqlWriter writer() {
        return writer;
    }

    @Override
    public final TypeNames typeNames() {
        return typeNames;
    }

    @Override
    public final DiffRules diffRules() {
        return diffRules;
    }

    @Override
    public final Alterations alterations() {
        return Alterations.ALL;
    }

    @Override
    public final StatementRenderer renderer() {
        return renderer;
    }

    @Override
    public final StepCosts costs() {
        return costs;
    }

    @Override
    public final OnlineForms online() {
        return online;
    }

    @Override
    public final StorageLimits limits() {
        return limits;
    }

    @Override
    public final Lexis lexis() {
        return InnoDbLexis.LEXIS;
    }

    @Override
    public final Words words() {
        return words;
    }
}
