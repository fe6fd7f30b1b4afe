package dev.cairn.schema.dialect.mysql;

import dev.cairn.schema.dialect.innodb.InnoDbDialect;
import dev.cairn.schema.dialect.innodb.InnoDbDiffRules;
import dev.cairn.schema.dialect.innodb.InnoDbLimits;
import dev.cairn.schema.dialect.innodb.InnoDbStepCosts;
import dev.cairn.schema.dialect.innodb.InnoDbTypeNames;

/** MySQL 8.0; checks take effect from 8.0.16. */
public final class MysqlDialect extends InnoDbDialect {

    static final String ID = "mysql";

    private static final InnoDbDiffRules RULES = new InnoDbDiffRules(true);
    private static final InnoDbLimits LIMITS = new InnoDbLimits(false);

    public MysqlDialect() {
        super(
                ID,
                MysqlWords.WORDS,
                new MysqlCapabilities(),
                new InnoDbTypeNames("binary(16)", " character set utf8mb4"),
                RULES,
                LIMITS,
                new InnoDbStepCosts(RULES, LIMITS, false, false),
                MysqlSequences::new,
                new MysqlWording());
    }
}
