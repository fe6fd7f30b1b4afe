package dev.cairn.schema.dialect.sqlite;

import dev.cairn.schema.dialect.Alterations;
import dev.cairn.schema.dialect.Capabilities;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.DiffRules;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.dialect.StatementRenderer;
import dev.cairn.schema.dialect.TypeNames;
import dev.cairn.schema.dialect.Words;

/** SQLite. */
public final class SqliteDialect implements Dialect {

    static final String ID = "sqlite";

    private final Capabilities capabilities = new SqliteCapabilities();
    private final SqlWriter writer = new SqlWriter(SqliteWords.WORDS, capabilities);
    private final TypeNames typeNames = new SqliteTypeNames();
    private final DiffRules diffRules = new SqliteDiffRules();
    private final Alterations alterations = new SqliteAlterations();
    private final StatementRenderer renderer = new SqliteStatementRenderer(writer);

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
        return alterations;
    }

    @Override
    public StatementRenderer renderer() {
        return renderer;
    }

    @Override
    public Words words() {
        return SqliteWords.WORDS;
    }
}
