package dev.cairn.schema.testing;

import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.succession.Renames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random evolutions: two random schemas, whose names come from one small pool, and random renames between them. They swap
 * names, rename onto names that go, and rename in chains.
 */
public final class Evolutions {

    /** A schema, another one, and what of the first is renamed in the second. */
    public record Evolution(Schema before, Schema after, Renames renames) {}

    private Evolutions() {}

    /** Any evolution of any schema. */
    public static Arbitrary<Evolution> evolution() {
        return evolutions(Schemas.schema());
    }

    /** An evolution between schemas that every real database takes. */
    public static Arbitrary<Evolution> portable() {
        return evolutions(Schemas.portable());
    }

    private static Arbitrary<Evolution> evolutions(Arbitrary<Schema> schema) {
        return Combinators.combine(schema, schema, Arbitraries.longs())
                .as((before, after, seed) -> new Evolution(before, after, renames(before, after, new Random(seed))));
    }

    private static Renames renames(Schema before, Schema after, Random random) {
        Map<QualifiedName, QualifiedName> tables = some(
                before.tables().stream().map(Table::name).toList(),
                after.tables().stream().map(Table::name).toList(),
                random);
        Map<QualifiedName, Map<Name, Name>> columns = new HashMap<>();
        for (Table table : before.tables()) {
            QualifiedName to = tables.getOrDefault(table.name(), table.name());
            after.table(to).ifPresent(other -> columns.put(table.name(), some(names(table), names(other), random)));
        }
        Map<QualifiedName, QualifiedName> sequences = some(
                before.sequences().stream().map(Sequence::name).toList(),
                after.sequences().stream().map(Sequence::name).toList(),
                random);
        return new Renames(tables, columns, sequences);
    }

    private static List<Name> names(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }

    private static <N> Map<N, N> some(List<N> before, List<N> after, Random random) {
        List<N> free = new ArrayList<>(after);
        Map<N, N> renames = new HashMap<>();
        for (N name : before) {
            if (!free.isEmpty() && random.nextInt(3) == 0) {
                N to = free.remove(random.nextInt(free.size()));
                if (!to.equals(name)) {
                    renames.put(name, to);
                }
            }
        }
        return renames;
    }
}
