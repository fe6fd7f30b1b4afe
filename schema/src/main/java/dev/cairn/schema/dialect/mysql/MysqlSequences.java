package dev.cairn.schema.dialect.mysql;

import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.dialect.innodb.SequenceSql;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.step.Step;
import java.util.List;

/** Tables of one row that holds the next number, as Hibernate has them. The increment is known to Hibernate alone. */
final class MysqlSequences implements SequenceSql {

    private final SqlWriter writer;

    MysqlSequences(SqlWriter writer) {
        this.writer = writer;
    }

    @Override
    public List<String> create(Step.CreateSequence step) {
        String table = writer.name(step.sequence().name());
        return List.of(
                "create table " + table + " (\n    next_val bigint\n) engine=InnoDB"
                        + step.sequence().optionsText(MysqlDialect.ID),
                "insert into " + table + " (next_val) values ("
                        + step.sequence().start() + ")");
    }

    @Override
    public List<String> drop(Step.DropSequence step) {
        return List.of("drop table " + writer.name(step.sequence().name()));
    }

    @Override
    public List<String> rename(Step.RenameSequence step) {
        QualifiedName old = step.sequence().name();
        return List.of("alter table " + writer.name(old) + " rename to " + writer.name(step.to()));
    }

    @Override
    public List<String> alter(Step.AlterSequence step) {
        return step.stepsGrow()
                ? List.of("update " + writer.name(step.after().name()) + " set next_val = next_val + "
                        + (step.after().increment() - step.before().increment()))
                : List.of();
    }
}
