package dev.cairn.schema.hazard.loss;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import java.util.List;
import java.util.stream.Stream;

/** A sequence that goes, or starts anew, hands out numbers that rows already have. */
public final class SequenceRestartRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "DL112",
                Severity.WARNING,
                "a sequence is dropped, or its start changes",
                "look up the highest number in use and let the sequence start behind it");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        Stream<Finding> dropped = migration
                .all(Change.DropSequence.class)
                .map(change -> migration.finding(
                        this,
                        change,
                        change.sequence().name(),
                        null,
                        "dropping sequence " + Migration.text(change.sequence().name())
                                + " forgets the number it had reached.",
                        "if it is created again one day, let it start behind the highest number in use."));
        Stream<Finding> restarted = migration
                .all(Change.AlterSequence.class)
                .filter(change -> change.before().start() != change.after().start())
                .map(change -> migration.finding(
                        this,
                        change,
                        change.after().name(),
                        null,
                        "sequence " + Migration.text(change.after().name()) + " is to start with "
                                + change.after().start() + " instead of "
                                + change.before().start()
                                + ": where that takes effect, it may hand out numbers that rows already have.",
                        "let it start behind the highest number in use."));
        return Stream.concat(dropped, restarted).toList();
    }
}
