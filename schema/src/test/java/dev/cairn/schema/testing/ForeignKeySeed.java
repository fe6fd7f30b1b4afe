package dev.cairn.schema.testing;

import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Table;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random numbers that a foreign key and its columns grow from, the numbers taken modulo what there is. */
record ForeignKeySeed(int from, int to, boolean nullable, boolean cascade) {

    static Arbitrary<ForeignKeySeed> any() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(ForeignKeySeed::new);
    }

    static List<Table> plant(List<ForeignKeySeed> seeds, List<Table> tables) {
        List<Table> planted = new ArrayList<>(tables);
        for (int i = 0; i < seeds.size() && !tables.isEmpty(); i++) {
            ForeignKeySeed seed = seeds.get(i);
            int from = seed.from % tables.size();
            Table target = tables.get(seed.to % tables.size());
            if (target.primaryKey() != null) {
                planted.set(from, seed.plant(planted.get(from), target));
            }
        }
        return planted;
    }

    private Table plant(Table table, Table target) {
        Name name = Name.of("fk_" + TableSeed.plain(table.name().name()) + "_"
                + TableSeed.plain(target.name().name()));
        Constraint.PrimaryKey key = target.primaryKey();
        if (key == null || table.foreignKeys().stream().anyMatch(f -> f.name().equals(name))) {
            return table;
        }
        List<Column> columns = new ArrayList<>(table.columns());
        List<Name> referring = new ArrayList<>();
        for (Name targetColumn : key.columns()) {
            Column targeted = target.column(targetColumn).orElseThrow();
            Name own = Name.of(TableSeed.plain(target.name().name()) + "_ref_" + targetColumn.text());
            columns.add(Column.of(own, targeted.type()).withNullable(nullable));
            referring.add(own);
        }
        List<Constraint.ForeignKey> foreignKeys = new ArrayList<>(table.foreignKeys());
        Constraint.ForeignKey.OnDelete onDelete =
                cascade ? Constraint.ForeignKey.OnDelete.CASCADE : Constraint.ForeignKey.OnDelete.NO_ACTION;
        foreignKeys.add(new Constraint.ForeignKey(name, referring, target.name(), key.columns(), onDelete, null));
        return table.withColumns(columns).withForeignKeys(foreignKeys);
    }
}
