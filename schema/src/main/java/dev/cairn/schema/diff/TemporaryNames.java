package dev.cairn.schema.diff;

import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.succession.Fold;
import dev.cairn.schema.succession.RuleName;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Free names, {@code cairn_swap_1} and on, for objects that exchange their names. */
final class TemporaryNames {

    private final Set<String> taken = new HashSet<>();
    private int count;

    private TemporaryNames() {}

    /** For tables and sequences; the quoting and the place are those of the name they stand in for. */
    static UnaryOperator<QualifiedName> qualified(Schema before, Schema after) {
        TemporaryNames names = new TemporaryNames();
        Stream.of(before, after).forEach(schema -> {
            schema.tables()
                    .forEach(table -> names.taken.add(Fold.of(table.name().name())));
            schema.sequences()
                    .forEach(sequence -> names.taken.add(Fold.of(sequence.name().name())));
        });
        return name -> name.withName(names.next(name.name()));
    }

    /** For the columns of a table. */
    static UnaryOperator<Name> columns(Table before, Table after) {
        TemporaryNames names = new TemporaryNames();
        Stream.of(before, after)
                .flatMap(table -> table.columns().stream())
                .map(Column::name)
                .forEach(name -> names.taken.add(Fold.of(name)));
        return names::next;
    }

    /** For constraints and indexes. */
    static UnaryOperator<RuleName> rules(Schema before, Schema after) {
        TemporaryNames names = new TemporaryNames();
        Stream.of(before, after)
                .flatMap(schema -> schema.tables().stream())
                .forEach(table -> Stream.concat(
                                table.constraints().map(rule -> rule.name()),
                                table.indexes().stream().map(rule -> rule.name()))
                        .forEach(name -> names.taken.add(Fold.of(name))));
        return rule -> rule.withName(names.next(rule.name()));
    }

    private Name next(Name name) {
        Name free;
        do {
            count++;
            free = name.withText("cairn_swap_" + count);
        } while (!taken.add(Fold.of(free)));
        return free;
    }
}
