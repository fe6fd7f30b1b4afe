package dev.cairn.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Inverse;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.succession.Continuity;
import dev.cairn.schema.succession.MappedSchema;
import dev.cairn.schema.succession.Renames;
import dev.cairn.schema.succession.RuleName;
import dev.cairn.schema.testing.Evolutions;
import dev.cairn.schema.testing.Evolutions.Evolution;
import dev.cairn.schema.testing.Schemas;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SchemaDifferLawsTest {

    @Provide
    Arbitrary<Schema> schemas() {
        return Schemas.schema();
    }

    @Provide
    Arbitrary<Evolution> evolutions() {
        return Evolutions.evolution();
    }

    @Property(tries = 150)
    void a_schema_does_not_differ_from_itself(@ForAll("schemas") Schema schema) {
        assertThat(SchemaDiffer.diff(schema, schema, Renames.NONE)).isEmpty();
    }

    @Property(tries = 300)
    void the_changes_lead_from_one_schema_to_the_other(@ForAll("evolutions") Evolution evolution, @ForAll long seed) {
        Schema after = aligned(evolution, seed);
        List<Change> changes = SchemaDiffer.diff(evolution.before(), after, evolution.renames());
        assertThat(SchemaApplier.apply(evolution.before(), changes)).isEqualTo(after);
    }

    @Property(tries = 150)
    void without_continuity_they_do_so_but_for_the_order_of_columns(@ForAll("evolutions") Evolution evolution) {
        List<Change> changes = SchemaDiffer.diff(evolution.before(), evolution.after(), evolution.renames());
        assertThat(unordered(SchemaApplier.apply(evolution.before(), changes))).isEqualTo(unordered(evolution.after()));
    }

    @Property(tries = 300)
    void the_inverse_leads_back(@ForAll("evolutions") Evolution evolution) {
        List<Change> changes = SchemaDiffer.diff(evolution.before(), evolution.after(), evolution.renames());
        Schema after = SchemaApplier.apply(evolution.before(), changes);
        assertThat(SchemaApplier.apply(after, Inverse.of(changes))).isEqualTo(evolution.before());
    }

    @Property(tries = 150)
    void the_second_build_finds_no_difference(@ForAll("evolutions") Evolution evolution, @ForAll long seed) {
        MappedSchema mapped = mapped(evolution.after(), seed);
        Schema first = Continuity.align(evolution.before(), mapped, evolution.renames());
        Schema second = Continuity.align(first, mapped, Renames.NONE);
        assertThat(second).isEqualTo(first);
        assertThat(SchemaDiffer.diff(first, second, Renames.NONE)).isEmpty();
    }

    @Property(tries = 150)
    void the_order_of_tables_does_not_matter(@ForAll("evolutions") Evolution evolution, @ForAll long seed) {
        List<Change> changes = SchemaDiffer.diff(evolution.before(), evolution.after(), evolution.renames());
        Random random = new Random(seed);
        assertThat(SchemaDiffer.diff(
                        shuffled(evolution.before(), random), shuffled(evolution.after(), random), evolution.renames()))
                .isEqualTo(changes);
    }

    private static Schema shuffled(Schema schema, Random random) {
        List<Table> tables = new ArrayList<>(schema.tables());
        Collections.shuffle(tables, random);
        return new Schema(tables, schema.sequences());
    }

    private static Schema aligned(Evolution evolution, long seed) {
        return Continuity.align(evolution.before(), mapped(evolution.after(), seed), evolution.renames());
    }

    /** The schema with some of its constraints and indexes declared to be derived. */
    private static MappedSchema mapped(Schema schema, long seed) {
        Random random = new Random(seed);
        Set<Name> derived = new HashSet<>();
        for (Table table : schema.tables()) {
            RuleName.of(table).filter(rule -> random.nextBoolean()).forEach(rule -> derived.add(rule.name()));
        }
        return new MappedSchema(schema, derived, Origins.NONE);
    }

    private static Schema unordered(Schema schema) {
        return schema.withTables(schema.tables().stream()
                .map(table -> table.withColumns(table.columns().stream()
                        .sorted(Comparator.comparing(Column::name))
                        .toList()))
                .toList());
    }
}
