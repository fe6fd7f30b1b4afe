package dev.cairn.schema.dialect.mysql;

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
import dev.cairn.schema.dialect.innodb.InnoDbDiffRules;
import dev.cairn.schema.dialect.innodb.InnoDbLexis;
import dev.cairn.schema.dialect.innodb.InnoDbLimits;
import dev.cairn.schema.dialect.innodb.InnoDbOnlineForms;
import dev.cairn.schema.dialect.innodb.InnoDbStatementRenderer;
import dev.cairn.schema.dialect.innodb.InnoDbStepCosts;
import dev.cairn.schema.dialect.innodb.InnoDbTypeNames;

/** MySQL 8.0; checks take effect from 8.0.16. */
public final class MysqlDialect implements Dialect {

    static final String ID = "mysql";

    private final Capabilities capabilities = new MysqlCapabilities();
    private final SqlWriter writer = new SqlWriter(MysqlWords.WORDS, capabilities);
    private final TypeNames typeNames = new InnoDbTypeNames("binary(16)", " character set utf8mb4");
    private final InnoDbDiffRules diffRules = new InnoDbDiffRules(true);
    private final StorageLimits limits = new InnoDbLimits(false);
    private final StepCosts costs = new InnoDbStepCosts(diffRules, false);
    private final OnlineForms online = new InnoDbOnlineForms(costs);
    private final StatementRenderer renderer =
            new InnoDbStatementRenderer(writer, diffRules, new MysqlSequences(writer), new MysqlWording(), ID);

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
    public StepCosts costs() {
        return costs;
    }

    @Override
    public OnlineForms online() {
        return online;
    }

    @Override
    public StorageLimits limits() {
        return limits;
    }

    @Override
    public Lexis lexis() {
        return InnoDbLexis.LEXIS;
    }

    @Override
    public Words words() {
        return MysqlWords.WORDS;
    }
}
