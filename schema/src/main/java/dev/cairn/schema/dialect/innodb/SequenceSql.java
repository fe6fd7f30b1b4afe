package dev.cairn.schema.dialect.innodb;

import dev.cairn.schema.step.Step;
import java.util.List;

/** How a database has sequences, or what stands for them. */
public interface SequenceSql {

    List<String> create(Step.CreateSequence step);

    List<String> drop(Step.DropSequence step);

    List<String> rename(Step.RenameSequence step);

    List<String> alter(Step.AlterSequence step);
}
