package dev.cairn.schema.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Inverse;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.diff.SchemaDiffer;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Origins.TableOrigin;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.rename.Ambiguity;
import dev.cairn.schema.rename.RenameResolver;
import dev.cairn.schema.rename.Resolution;
import dev.cairn.schema.rename.match.Hints;
import dev.cairn.schema.snapshot.Snapshot;
import dev.cairn.schema.succession.Continuity;
import dev.cairn.schema.succession.MappedSchema;
import dev.cairn.schema.succession.Renames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was there, what is there now, and what comes out: {@code given(author).when(writer).expect("rename table ...")}. */
public final class Given {

    private final Snapshot before;

    private Given(Snapshot before) {
        this.before = before;
    }

    public static Given given(Entity... entities) {
        return new Given(new Snapshot(schema(entities), origins(entities)));
    }

    /** The same without knowing where its tables come from. */
    public Given withoutOrigins() {
        return new Given(new Snapshot(before.schema(), Origins.NONE));
    }

    public Given sequences(String... names) {
        return new Given(new Snapshot(sequences(before.schema(), names), before.origins()));
    }

    public When when(Entity... entities) {
        return new When(before, schema(entities), origins(entities), derived(entities));
    }

    static Schema sequences(Schema schema, String... names) {
        return schema.withSequences(Arrays.stream(names)
                .map(name -> new Sequence(QualifiedName.parse(name), 1, 50))
                .toList());
    }

    private static Schema schema(Entity... entities) {
        return new Schema(Arrays.stream(entities).map(Entity::table).toList(), List.of());
    }

    private static Origins origins(Entity... entities) {
        Map<QualifiedName, TableOrigin> origins = new TreeMap<>();
        Arrays.stream(entities).forEach(entity -> origins.put(entity.table().name(), entity.origin()));
        return new Origins(origins);
    }

    private static Set<Name> derived(Entity... entities) {
        Set<Name> derived = new HashSet<>();
        Arrays.stream(entities).forEach(entity -> derived.addAll(entity.derived()));
        return derived;
    }

    /** The state now, with the hints of the sources. */
    public static final class When {

        private final Snapshot before;
        private final Schema after;
        private final Origins origins;
        private final Set<Name> derived;
        private final Map<String, List<String>> classes = new HashMap<>();
        private final Map<String, Map<String, List<String>>> attributes = new HashMap<>();
        private final Map<String, Set<String>> droppedAttributes = new HashMap<>();
        private final Set<String> droppedClasses = new HashSet<>();
        private final Map<String, Sql> fills = new HashMap<>();

        private When(Snapshot before, Schema after, Origins origins, Set<Name> derived) {
            this.before = before;
            this.after = after;
            this.origins = origins;
            this.derived = derived;
        }

        public When sequences(String... names) {
            return new When(before, Given.sequences(after, names), origins, derived);
        }

        /** {@code @RenamedFrom} on a class. */
        public When renamedClass(String type, String... olds) {
            classes.put(type, List.of(olds));
            return this;
        }

        /** {@code @RenamedFrom} on an attribute. */
        public When renamed(String type, String attribute, String... olds) {
            attributes.computeIfAbsent(type, t -> new HashMap<>()).put(attribute, List.of(olds));
            return this;
        }

        /** {@code @Dropped} on a class. */
        public When dropped(String type, String... names) {
            droppedAttributes.computeIfAbsent(type, t -> new HashSet<>()).addAll(List.of(names));
            return this;
        }

        /** {@code @Dropped} on the package. */
        public When droppedClass(String name) {
            droppedClasses.add(name);
            return this;
        }

        /** {@code @Backfill} on the attribute of a column. */
        public When backfill(String column, String expression) {
            fills.put(column, Sql.of(expression));
            return this;
        }

        private Resolution resolution() {
            return RenameResolver.resolve(
                    before,
                    new MappedSchema(after, derived, origins),
                    new Hints(classes, attributes, droppedAttributes, droppedClasses));
        }

        /** No doubt, and these changes in this order; they apply, lead to the state now, and back. */
        public When expect(String... changes) {
            Resolution resolution = resolution();
            assertThat(resolution.ambiguities()).isEmpty();
            MappedSchema mapped = new MappedSchema(after, derived, origins);
            Schema aligned = Continuity.align(before.schema(), mapped, resolution.renames());
            List<Change> found = SchemaDiffer.diff(
                    before.schema(),
                    aligned,
                    resolution.renames(),
                    (table, column) -> fills.get(table + "." + column.name()));
            assertThat(ChangeText.of(found)).containsExactly(changes);
            assertThat(SchemaApplier.apply(before.schema(), found)).isEqualTo(aligned);
            assertThat(SchemaApplier.apply(aligned, Inverse.of(found))).isEqualTo(before.schema());
            expectNothingMore(aligned);
            return this;
        }

        /** The next build with the same sources finds nothing to do: its hints are stale now. */
        private void expectNothingMore(Schema aligned) {
            MappedSchema mapped = new MappedSchema(after, derived, origins);
            Resolution next = RenameResolver.resolve(
                    new Snapshot(aligned, origins),
                    mapped,
                    new Hints(classes, attributes, droppedAttributes, droppedClasses));
            assertThat(next.ambiguities()).isEmpty();
            assertThat(next.renames()).isEqualTo(Renames.NONE);
            assertThat(Continuity.align(aligned, mapped, next.renames())).isEqualTo(aligned);
        }

        /** These doubts, each as {@code nickname of author: @RenamedFrom(..) on .. | @Dropped(..) on ..}. */
        public When expectDoubt(String... doubts) {
            List<String> found = new ArrayList<>();
            for (Ambiguity ambiguity : resolution().ambiguities()) {
                StringBuilder text = new StringBuilder();
                text.append(ambiguity.column() == null ? "" : ambiguity.column() + " of ");
                text.append(ambiguity.table()).append(":");
                for (Ambiguity.Candidate candidate : ambiguity.candidates()) {
                    text.append(" @RenamedFrom(").append(candidate.oldName()).append(") on ");
                    text.append(candidate.owner());
                    text.append(candidate.attribute() == null ? "" : "#" + candidate.attribute());
                    text.append(" |");
                }
                text.append(" @Dropped(").append(ambiguity.dropped()).append(") on ");
                text.append(ambiguity.owner() == null ? "package" : ambiguity.owner());
                found.add(text.toString());
            }
            assertThat(found).containsExactly(doubts);
            return this;
        }
    }
}
