package dev.cairn.schema.dialect.mariadb;

import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.dialect.innodb.SequenceSql;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.step.Step;
import java.util.List;
import java.util.Objects;

/** Real sequences. They keep no numbers in store, as Hibernate has them. */
final class MariadbSequences implements SequenceSql {

    private final SqlWriter writer;

    MariadbSequences(SqlWriter writer) {
        this.writer = writer;
    }

    @Override
    public List<String> create(Step.CreateSequence step) {
        Sequence sequence = step.sequence();
        return List.of("create sequence " + writer.name(sequence.name()) + " start with " + sequence.start()
                + " increment by " + sequence.increment() + " nocache" + sequence.optionsText(MariadbDialect.ID));
    }

    @Override
    public List<String> drop(Step.DropSequence step) {
        return List.of("drop sequence " + writer.name(step.sequence().name()));
    }

    @Override
    public List<String> rename(Step.RenameSequence step) {
        return List.of("rename table " + writer.name(step.sequence().name()) + " to " + writer.name(step.to()));
    }

    @Override
    public List<String> alter(Step.AlterSequence step) {
        Sequence before = step.before();
        Sequence after = step.after();
        String start = before.start() == after.start() ? "" : " start with " + after.start();
        String increment = before.increment() == after.increment() ? "" : " increment by " + after.increment();
        String options = Objects.equals(before.options(), after.options()) ? "" : after.optionsText(MariadbDialect.ID);
        String changes = start + increment + options;
        if (changes.isEmpty()) {
            return List.of();
        }
        String alter = "alter sequence " + writer.name(after.name()) + changes;
        return step.stepsGrow() ? List.of(alter, "do nextval(" + writer.name(after.name()) + ")") : List.of(alter);
    }
}
