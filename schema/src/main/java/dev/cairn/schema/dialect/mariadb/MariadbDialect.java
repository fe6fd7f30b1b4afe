package dev.cairn.schema.dialect.mariadb;

import dev.cairn.schema.dialect.innodb.InnoDbDialect;
import dev.cairn.schema.dialect.innodb.InnoDbDiffRules;
import dev.cairn.schema.dialect.innodb.InnoDbLimits;
import dev.cairn.schema.dialect.innodb.InnoDbStepCosts;
import dev.cairn.schema.dialect.innodb.InnoDbTypeNames;

/** MariaDB 10.7 and later: Hibernate stores UUIDs in the type that came with it. */
public final class MariadbDialect extends InnoDbDialect {

    static final String ID = "mariadb";

    private static final InnoDbDiffRules RULES = new InnoDbDiffRules(false);
    private static final InnoDbLimits LIMITS = new InnoDbLimits(true);

    public MariadbDialect() {
        super(
                ID,
                MariadbWords.WORDS,
                new MariadbCapabilities(),
                new InnoDbTypeNames("uuid", ""),
                RULES,
                LIMITS,
                new InnoDbStepCosts(RULES, LIMITS, true, true),
                MariadbSequences::new,
                new MariadbWording());
    }
}
