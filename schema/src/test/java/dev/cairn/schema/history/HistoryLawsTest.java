package dev.cairn.schema.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.diff.SchemaDiffer;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Origins.TableOrigin;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.snapshot.Snapshot;
import dev.cairn.schema.succession.Renames;
import dev.cairn.schema.testing.Evolutions;
import dev.cairn.schema.testing.Evolutions.Evolution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HistoryLawsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");

    @Provide
    Arbitrary<List<Evolution>> evolutions() {
        return Evolutions.evolution().list().ofMinSize(1).ofMaxSize(3);
    }

    @Property(tries = 200)
    void the_change_lists_alone_give_back_schema_and_origins(
            @ForAll("evolutions") List<Evolution> evolutions, @ForAll long seed) {
        Random random = new Random(seed);
        Schema schema = Schema.EMPTY;
        List<ChangeList> lists = new ArrayList<>();
        Snapshot last = Snapshot.EMPTY;
        for (Evolution evolution : evolutions) {
            last = append(lists, schema, SchemaDiffer.diff(schema, evolution.before(), Renames.NONE), random);
            schema = last.schema();
            last = append(lists, schema, SchemaDiffer.diff(schema, evolution.after(), evolution.renames()), random);
            schema = last.schema();
        }
        Collections.shuffle(lists, random);

        History history = History.of(lists);

        assertThat(history.problems()).isEmpty();
        assertThat(history.snapshot()).isEqualTo(last);
    }

    /** The list has been on disk before it comes to the others. */
    private static Snapshot append(List<ChangeList> lists, Schema before, List<Change> changes, Random random) {
        Schema after = SchemaApplier.apply(before, changes);
        Snapshot snapshot = new Snapshot(after, origins(after, random));
        ChangeList list =
                History.of(lists).next(NOW, MigrationNames.slug(changes), changes, snapshot, List.<Accepted>of());
        lists.add(ChangeListFormat.read(ChangeListFormat.write(list)));
        return snapshot;
    }

    private static Origins origins(Schema schema, Random random) {
        Map<QualifiedName, TableOrigin> origins = new TreeMap<>();
        for (Table table : schema.tables()) {
            Map<Name, String> paths = new TreeMap<>();
            for (Column column : table.columns()) {
                paths.put(column.name(), "attribute" + random.nextInt(3));
            }
            origins.put(table.name(), new TableOrigin("Entity" + random.nextInt(3), new TreeMap<>(paths)));
        }
        return new Origins(origins);
    }
}
