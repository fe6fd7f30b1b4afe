package dev.cairn.schema.rename;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.diff.SchemaDiffer;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Origins.TableOrigin;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.rename.match.Hints;
import dev.cairn.schema.snapshot.Snapshot;
import dev.cairn.schema.succession.Continuity;
import dev.cairn.schema.succession.MappedSchema;
import dev.cairn.schema.succession.Renames;
import dev.cairn.schema.testing.Evolutions;
import dev.cairn.schema.testing.Evolutions.Evolution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RenameResolverLawsTest {

    private static final List<String> CLASSES =
            List.of("a.Book", "a.Author", "b.Author", "b.Tag", "a.Book#tags", "a.X$Y");
    private static final List<String> PATHS =
            List.of("title", "name", "address.street", "home.street", "author", "tags");

    @Provide
    Arbitrary<Evolution> evolutions() {
        return Evolutions.evolution();
    }

    @Property(tries = 150)
    void whatever_is_renamed_the_changes_lead_there_and_the_next_build_finds_none(
            @ForAll("evolutions") Evolution evolution, @ForAll long seed) {
        Random random = new Random(seed);
        Snapshot before = new Snapshot(evolution.before(), origins(evolution.before(), random));
        MappedSchema after = new MappedSchema(evolution.after(), Set.of(), origins(evolution.after(), random));
        Hints hints = hints(random);
        Renames renames = RenameResolver.resolve(before, after, hints).renames();
        Schema aligned = Continuity.align(before.schema(), after, renames);
        assertThat(SchemaApplier.apply(before.schema(), SchemaDiffer.diff(before.schema(), aligned, renames)))
                .isEqualTo(aligned);
        Resolution next = RenameResolver.resolve(new Snapshot(aligned, after.origins()), after, hints);
        assertThat(next).isEqualTo(Resolution.NOTHING);
    }

    @Property(tries = 150)
    void a_schema_that_goes_has_a_table_of_the_next_for_each_of_its_own_or_says_so(
            @ForAll("evolutions") Evolution evolution, @ForAll long seed) {
        Random random = new Random(seed);
        Snapshot before = new Snapshot(evolution.before(), origins(evolution.before(), random));
        MappedSchema after = new MappedSchema(evolution.after(), Set.of(), origins(evolution.after(), random));
        for (Ambiguity ambiguity :
                RenameResolver.resolve(before, after, Hints.NONE).ambiguities()) {
            assertThat(before.schema().table(ambiguity.table())).isPresent();
            assertThat(ambiguity.candidates()).isNotEmpty();
            ambiguity
                    .candidates()
                    .forEach(candidate ->
                            assertThat(after.schema().table(candidate.table())).isPresent());
        }
    }

    private static Origins origins(Schema schema, Random random) {
        Map<QualifiedName, TableOrigin> origins = new TreeMap<>();
        for (Table table : schema.tables()) {
            if (random.nextInt(8) > 0) {
                TreeMap<Name, String> paths = new TreeMap<>();
                for (Column column : table.columns()) {
                    if (random.nextInt(5) > 0) {
                        paths.put(column.name(), pick(PATHS, random));
                    }
                }
                origins.put(table.name(), new TableOrigin(pick(CLASSES, random), paths));
            }
        }
        return new Origins(origins);
    }

    private static Hints hints(Random random) {
        Map<String, List<String>> classes = new HashMap<>();
        Map<String, Map<String, List<String>>> attributes = new HashMap<>();
        for (int i = 0; i < 3; i++) {
            classes.put(pick(CLASSES, random), List.of(pick(List.of("Author", "a.Book", "Y", "book", "tag"), random)));
            attributes
                    .computeIfAbsent(pick(CLASSES, random), type -> new HashMap<>())
                    .put(pick(PATHS, random), List.of(pick(PATHS, random), pick(List.of("email", "price"), random)));
        }
        return new Hints(classes, attributes, Map.of(), Set.of());
    }

    private static String pick(List<String> options, Random random) {
        return options.get(random.nextInt(options.size()));
    }
}
