package dev.cairn.schema.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SchemasTest {

    @Provide
    Arbitrary<Schema> schemas() {
        return Schemas.schema();
    }

    @Provide
    Arbitrary<Schema> portable() {
        return Schemas.portable();
    }

    @Property(tries = 200)
    void constraints_name_columns_that_exist(@ForAll("schemas") Schema schema) {
        check(schema);
    }

    @Property(tries = 200)
    void portable_schemas_are_consistent_too(@ForAll("portable") Schema schema) {
        check(schema);
    }

    private static void check(Schema schema) {
        for (Table table : schema.tables()) {
            assertThat(table.columns()).isNotEmpty();
            var names = table.columns().stream().map(Column::name).toList();
            table.uniques().forEach(u -> assertThat(names).containsAll(u.columns()));
            table.indexes()
                    .forEach(i -> i.parts().forEach(p -> assertThat(names).contains(p.column())));
            table.foreignKeys().forEach(f -> check(schema, f, table));
        }
    }

    private static void check(Schema schema, Constraint.ForeignKey key, Table table) {
        Table target = schema.table(key.target()).orElseThrow();
        for (int i = 0; i < key.columns().size(); i++) {
            assertThat(table.column(key.columns().get(i)).orElseThrow().type())
                    .isEqualTo(target.column(key.targetColumns().get(i))
                            .orElseThrow()
                            .type());
        }
    }
}
