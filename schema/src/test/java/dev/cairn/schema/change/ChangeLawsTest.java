package dev.cairn.schema.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.diff.SchemaDiffer;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.succession.Renames;
import dev.cairn.schema.testing.Evolutions;
import dev.cairn.schema.testing.Evolutions.Evolution;
import dev.cairn.schema.testing.Schemas;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChangeLawsTest {

    @Provide
    Arbitrary<Schema> schemas() {
        return Schemas.schema();
    }

    @Provide
    Arbitrary<Evolution> evolutions() {
        return Evolutions.evolution();
    }

    @Property(tries = 100)
    void changes_that_commute_lead_to_one_schema_in_either_order(
            @ForAll("evolutions") Evolution evolution, @ForAll("schemas") Schema other) {
        Schema before = evolution.before();
        List<Change> here = applicable(before, SchemaDiffer.diff(before, evolution.after(), evolution.renames()));
        List<Change> there = applicable(before, SchemaDiffer.diff(before, other, Renames.NONE));
        for (Change one : here) {
            for (Change two : there) {
                if (Effects.commute(one, two)) {
                    assertThat(unordered(SchemaApplier.apply(before, List.of(one, two))))
                            .as("%s, then %s", one, two)
                            .isEqualTo(unordered(SchemaApplier.apply(before, List.of(two, one))));
                }
            }
        }
    }

    @Property(tries = 100)
    void each_change_has_an_inverse(@ForAll("evolutions") Evolution evolution) {
        Schema schema = evolution.before();
        for (Change change : SchemaDiffer.diff(schema, evolution.after(), evolution.renames())) {
            Schema next = SchemaApplier.apply(schema, List.of(change));
            assertThat(SchemaApplier.apply(next, List.of(Inverse.of(change)))).isEqualTo(schema);
            assertThat(Effects.commute(change, Inverse.of(change))).isFalse();
            schema = next;
        }
    }

    /** Those of the changes that apply without the ones before them. */
    private static List<Change> applicable(Schema schema, List<Change> changes) {
        List<Change> applicable = new ArrayList<>();
        for (Change change : changes) {
            try {
                SchemaApplier.apply(schema, List.of(change));
                applicable.add(change);
            } catch (ChangeException e) {
                // It rests on an earlier one.
            }
        }
        return applicable;
    }

    private static Schema unordered(Schema schema) {
        return schema.withTables(schema.tables().stream()
                .map(table -> table.withColumns(table.columns().stream()
                        .sorted(Comparator.comparing(Column::name))
                        .toList()))
                .toList());
    }
}
