package dev.cairn.schema.dialect.postgresql;

import dev.cairn.schema.dialect.Alterations;
import dev.cairn.schema.dialect.Capabilities;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.DiffRules;
import dev.cairn.schema.dialect.OnlineForms;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.dialect.StatementRenderer;
import dev.cairn.schema.dialect.StepCosts;
import dev.cairn.schema.dialect.TypeNames;
import dev.cairn.schema.dialect.Words;

/** PostgreSQL. */
public final class PostgresqlDialect implements Dialect {

    static final String ID = "postgresql";

    private final Capabilities capabilities = new PostgresqlCapabilities();
    private final SqlWriter writer = new SqlWriter(PostgresqlWords.WORDS, capabilities);
    private final TypeNames typeNames = new PostgresqlTypeNames();
    private final PostgresqlDiffRules diffRules = new PostgresqlDiffRules();
    private final StatementRenderer renderer = new PostgresqlStatementRenderer(writer, capabilities, diffRules);
    private final StepCosts costs = new PostgresqlStepCosts(diffRules);
    private final OnlineForms online = new PostgresqlOnlineForms(writer, costs);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Capabilities capabilities() {
        return capabilities;
    }

    @Override
    public SqlWriter writer() {
        return writer;
    }

    @Override
    public TypeNames typeNames() {
        return typeNames;
    }

    @Override
    public DiffRules diffRules() {
        return diffRules;
    }

    @Override
    public Alterations alterations() {
        return Alterations.ALL;
    }

    @Override
    public StatementRenderer renderer() {
        return renderer;
    }

    @Override
    public Words words() {
        return PostgresqlWords.WORDS;
    }

    @Override
    public StepCosts costs() {
        return costs;
    }

    @Override
    public OnlineForms online() {
        return online;
    }
}
