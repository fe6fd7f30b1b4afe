package dev.cairn.schema.dialect.h2;

import dev.cairn.schema.dialect.Alterations;
import dev.cairn.schema.dialect.Capabilities;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.DiffRules;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.dialect.StatementRenderer;
import dev.cairn.schema.dialect.TypeNames;
import dev.cairn.schema.dialect.Words;

/** H2. */
public final class H2Dialect implements Dialect {

    static final String ID = "h2";

    private final Capabilities capabilities = new H2Capabilities();
    private final SqlWriter writer = new SqlWriter(H2Words.WORDS, capabilities);
    private final TypeNames typeNames = new H2TypeNames();
    private final DiffRules diffRules = new H2DiffRules();
    private final StatementRenderer renderer = new H2StatementRenderer(writer, capabilities, diffRules);

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
        return H2Words.WORDS;
    }
}
