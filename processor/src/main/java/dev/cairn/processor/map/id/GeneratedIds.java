package dev.cairn.processor.map.id;

import dev.cairn.processor.map.table.ColumnDraft;
import dev.cairn.processor.map.table.Drafts;
import dev.cairn.processor.map.table.EntityDraft;
import dev.cairn.processor.map.table.EntityDraft.Strategy;
import dev.cairn.processor.map.table.NameRules;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.BasicSort;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.model.GeneratorKind;
import dev.cairn.processor.model.Hibernate;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.diff.Fills;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Sql;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps generated ids: decides which generator an id gets, as Hibernate's {@code IdGeneratorResolverSecondPass}, and makes what it needs. */
public final class GeneratedIds {

    private final EntityModels models;
    private final NameRules names;
    private final Drafts drafts;
    private final NumberTables tables;
    private final Problems problems;
    private final Map<QualifiedName, Sequence> sequences = new LinkedHashMap<>();
    private final Map<QualifiedName, Place> places = new LinkedHashMap<>();
    private final Map<QualifiedName, String> owners = new LinkedHashMap<>();

    public GeneratedIds(EntityModels models, NameRules names, Drafts drafts, Problems problems) {
        this.models = models;
        this.names = names;
        this.drafts = drafts;
        this.tables = new NumberTables(names, drafts);
        this.problems = problems;
    }

    /** The sequences that generators need. */
    public List<Sequence> sequences() {
        return List.copyOf(sequences.values());
    }

    /** Where each sequence is asked for. */
    public Map<QualifiedName, Place> places() {
        return places;
    }

    /** The owner, as of an origin, of the table that takes its ids from each sequence first. */
    public Map<QualifiedName, String> owners() {
        return owners;
    }

    /** Per table of an entity the row in which its ids are counted, where that bears the name of the table. */
    public Map<QualifiedName, Fills.Counter> counters() {
        return tables.counters();
    }

    /** Maps what generates the id of a root entity. */
    public void map(EntityDraft root) {
        for (Attribute attribute : root.model().attributes()) {
            AnnotationUse generated = attribute.annotations().get(Jpa.GENERATED_VALUE);
            if (generated != null && attribute.isId() && attribute.kind() instanceof AttributeKind.Basic basic) {
                new Generation(root, attribute, basic.type().stored().sort(), generated).map();
            }
        }
    }

    private final class Generation {
        private final EntityDraft root;
        private final Attribute id;
        private final BasicSort sort;
        private final AnnotationUse generated;
        private final String generator;
        private final GeneratorScope scope;

        Generation(EntityDraft root, Attribute id, BasicSort sort, AnnotationUse generated) {
            this.root = root;
            this.id = id;
            this.sort = sort;
            this.generated = generated;
            this.generator = generated.string("generator");
            this.scope = GeneratorScope.of(models, root.model(), id);
        }

        void map() {
            if (id.annotations().has(Hibernate.UUID_GENERATOR)) {
                return;
            }
            String strategy = generated.constant("strategy", "AUTO");
            switch (strategy) {
                case "IDENTITY" -> mapIdentity();
                case "UUID" -> {
                    if (sort != BasicSort.UUID && sort != BasicSort.STRING) {
                        refuse(strategy);
                    }
                }
                case "TABLE" -> mapTable(sought(Jpa.TABLE_GENERATOR, Jpa.TABLE_GENERATORS));
                case "SEQUENCE" -> mapSequence(sought(Jpa.SEQUENCE_GENERATOR, Jpa.SEQUENCE_GENERATORS));
                default -> mapAuto();
            }
        }

        private void mapAuto() {
            AnnotationUse sequence = sought(Jpa.SEQUENCE_GENERATOR, Jpa.SEQUENCE_GENERATORS);
            AnnotationUse table = sought(Jpa.TABLE_GENERATOR, Jpa.TABLE_GENERATORS);
            AnnotationUse generic = sought(Hibernate.GENERIC_GENERATOR, Hibernate.GENERIC_GENERATORS);
            if (generator.equals("increment")) {
                return;
            }
            if (sequence != null) {
                mapSequence(sequence);
            } else if (table != null) {
                mapTable(table);
            } else if (generic != null) {
                mapGeneric(generic);
            } else if (!generator.isEmpty() && kind(generator) != null) {
                mapKind(GenericGenerator.implied(generator, generated), kind(generator));
            } else if (sort != BasicSort.UUID && sort != BasicSort.STRING) {
                mapSequence(null);
            }
        }

        private @Nullable AnnotationUse sought(String type, String container) {
            if (generator.isEmpty()) {
                return scope.nearest(type, container);
            }
            AnnotationUse named = scope.named(generator, type, container);
            return named != null ? named : scope.global(generator, type, container);
        }

        private void mapGeneric(AnnotationUse use) {
            GenericGenerator generic = GenericGenerator.of(use);
            mapKind(generic, kind(generic.strategy()));
        }

        private @Nullable GeneratorKind kind(String strategy) {
            return GenericGenerator.SHORT_NAMES.containsKey(strategy)
                    ? GenericGenerator.SHORT_NAMES.get(strategy)
                    : models.generators().get(strategy);
        }

        private void mapKind(GenericGenerator generic, @Nullable GeneratorKind kind) {
            switch (kind == null ? GeneratorKind.CODED : kind) {
                case SEQUENCE -> {
                    if (generic.bool("force_table_use")) {
                        problems.report(
                                Message.NOT_MAPPED_YET, generic.place(), "a sequence that is forced into a table");
                    } else if (integral("SEQUENCE")) {
                        addSequence(generic.sequenceName(root.table().logical()), generic);
                    }
                }
                case TABLE -> {
                    if (integral("TABLE") && root.model().owned()) {
                        tables.add(generic, root.table().name(), root.model().binaryName());
                    }
                }
                case IDENTITY -> mapIdentity();
                case NONE -> {}
                case CODED -> problems.report(Message.UNKNOWN_GENERATOR, generic.place(), generic.strategy());
            }
        }

        private void mapTable(@Nullable AnnotationUse use) {
            if (integral("TABLE") && root.model().owned()) {
                tables.add(
                        use,
                        generator,
                        generated.place(),
                        root.table().name(),
                        root.model().binaryName());
            }
        }

        private void mapIdentity() {
            if (!integral("IDENTITY")) {
                return;
            }
            if (root.strategy() == Strategy.TABLE_PER_CLASS
                    && !drafts.below(root).isEmpty()) {
                problems.report(
                        Message.IDENTITY_PER_CLASS,
                        generated.place("strategy"),
                        root.model().simpleName());
            }
            for (Name name : root.columnsAt(id.name())) {
                ColumnDraft column = root.table().column(name);
                if (column != null) {
                    root.table().replace(column.with(column.column().withIdentity(true)));
                }
            }
        }

        private void mapSequence(@Nullable AnnotationUse use) {
            if (!integral("SEQUENCE")) {
                return;
            }
            String given = use == null ? "" : use.string("sequenceName");
            String named = use == null ? generator : use.string("name");
            String logical = !given.isEmpty()
                    ? given
                    : !named.isEmpty() ? named : root.table().logical() + "_SEQ";
            addSequence(
                    names.qualified(
                            use == null ? "" : use.string("catalog"), use == null ? "" : use.string("schema"), logical),
                    use == null ? 1 : use.integer("initialValue", 1),
                    use == null ? GenericGenerator.DEFAULT_ALLOCATION : use.integer("allocationSize", 50),
                    use == null || use.string("options").isEmpty() ? null : Sql.of(use.string("options")),
                    use == null ? generated.place() : use.place());
        }

        private void addSequence(String logical, GenericGenerator generic) {
            addSequence(
                    names.qualified(generic.parameter("catalog"), generic.parameter("schema"), logical),
                    generic.integer("initial_value", 1),
                    generic.increment(),
                    null,
                    generic.place());
        }

        private void addSequence(QualifiedName name, long start, long increment, @Nullable Sql options, Place place) {
            if (root.model().owned()) {
                sequences.putIfAbsent(name, new Sequence(name, start, increment, options));
                places.putIfAbsent(name, place);
                owners.putIfAbsent(name, root.table().owner());
            }
        }

        private boolean integral(String strategy) {
            boolean integral = switch (sort) {
                case BYTE, SHORT, INTEGER, LONG, BIG_INTEGER, BIG_DECIMAL -> true;
                default -> false;
            };
            if (!integral) {
                refuse(generated.has("strategy") ? strategy : "AUTO");
            }
            return integral;
        }

        private void refuse(String strategy) {
            problems.report(
                    Message.GENERATED_TYPE,
                    generated.place(),
                    strategy,
                    id.type().name());
        }
    }
}
