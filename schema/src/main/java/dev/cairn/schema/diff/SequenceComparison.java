package dev.cairn.schema.diff;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AlterSequence;
import dev.cairn.schema.change.Change.CreateSequence;
import dev.cairn.schema.change.Change.DropSequence;
import dev.cairn.schema.change.Change.RenameSequence;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.succession.Fold;
import dev.cairn.schema.succession.Succession;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Compares the sequences of two schemas. */
final class SequenceComparison {

    private SequenceComparison() {}

    static void compare(Schema before, Schema after, Succession succession, Consumer<Change> changes) {
        Map<QualifiedName, QualifiedName> successors = succession.sequences();
        for (Sequence sequence : before.sequences()) {
            if (!successors.containsKey(sequence.name())) {
                changes.accept(new DropSequence(sequence));
            }
        }
        RenameOrder.of(successors, Fold::of, TemporaryNames.qualified(before, after))
                .forEach(rename -> changes.accept(new RenameSequence(rename.from(), rename.to())));
        Set<QualifiedName> kept = new HashSet<>(successors.values());
        for (Sequence sequence : after.sequences()) {
            if (!kept.contains(sequence.name())) {
                changes.accept(new CreateSequence(sequence));
            }
        }
        for (Sequence old : before.sequences()) {
            QualifiedName name = successors.get(old.name());
            if (name != null) {
                Sequence sequence = after.sequence(name).orElseThrow();
                if (!old.withName(name).equals(sequence)) {
                    changes.accept(new AlterSequence(old.withName(name), sequence));
                }
            }
        }
    }
}
