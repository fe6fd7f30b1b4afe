package dev.cairn.schema.succession;

import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Table;
import java.util.stream.Stream;

/** The name of a constraint or index, with the table that it belongs to. */
public record RuleName(QualifiedName table, Name name, boolean index) {

    /** All names of a table's constraints and indexes. */
    public static Stream<RuleName> of(Table table) {
        return Stream.concat(
                table.constraints().map(rule -> new RuleName(table.name(), rule.name(), false)),
                table.indexes().stream().map(rule -> new RuleName(table.name(), rule.name(), true)));
    }

    /** The name in the namespace that it shares with all constraints and indexes of the table's schema. */
    public String folded() {
        return Fold.of(table.withName(name));
    }

    /** The same constraint or index under another name. */
    public RuleName withName(Name other) {
        return new RuleName(table, other, index);
    }
}
