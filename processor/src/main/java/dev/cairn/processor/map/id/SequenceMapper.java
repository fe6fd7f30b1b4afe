package dev.cairn.processor.map.id;

import dev.cairn.processor.map.table.ColumnDraft;
import dev.cairn.processor.map.table.EntityDraft;
import dev.cairn.processor.map.table.NameRules;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.BasicSort;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.model.Hibernate;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps generated ids: identity columns and sequences. */
public final class SequenceMapper {

    private static final int DEFAULT_ALLOCATION = 50;

    private final NameRules names;
    private final Problems problems;
    private final Map<String, AnnotationUse> byPackage = new HashMap<>();
    private final Map<QualifiedName, Sequence> sequences = new LinkedHashMap<>();
    private final Map<QualifiedName, Place> places = new LinkedHashMap<>();

    public SequenceMapper(NameRules names, EntityModels models, Problems problems) {
        this.names = names;
        this.problems = problems;
        models.packages().values().forEach(this::collect);
    }

    private void collect(Annotations annotations) {
        for (AnnotationUse use : generators(annotations)) {
            if (!use.string("name").isEmpty()) {
                byPackage.putIfAbsent(use.string("name"), use);
            }
        }
    }

    private static List<AnnotationUse> generators(Annotations annotations) {
        return annotations.all(Jpa.SEQUENCE_GENERATOR, Jpa.SEQUENCE_GENERATORS);
    }

    public List<Sequence> sequences() {
        return List.copyOf(sequences.values());
    }

    public Map<QualifiedName, Place> places() {
        return places;
    }

    public void map(EntityDraft root) {
        for (Attribute attribute : root.model().attributes()) {
            AnnotationUse generated = attribute.annotations().get(Jpa.GENERATED_VALUE);
            if (generated != null && attribute.isId() && attribute.kind() instanceof AttributeKind.Basic basic) {
                map(root, attribute, basic.type().stored().sort(), generated);
            }
        }
    }

    private void map(EntityDraft root, Attribute id, BasicSort sort, AnnotationUse generated) {
        String strategy = generated.constant("strategy", "AUTO");
        if (id.annotations().has(Hibernate.UUID_GENERATOR)) {
            return;
        }
        switch (strategy) {
            case "IDENTITY" -> mapIdentity(root, id, sort, generated);
            case "UUID" -> {
                if (sort != BasicSort.UUID && sort != BasicSort.STRING) {
                    problems.report(
                            Message.GENERATED_TYPE,
                            generated.place(),
                            strategy,
                            id.type().name());
                }
            }
            case "TABLE" ->
                problems.report(Message.NOT_MAPPED_YET, generated.place("strategy"), "GenerationType.TABLE");
            default -> {
                if (integral(sort)) {
                    mapSequence(root, id, generated);
                } else if (strategy.equals("SEQUENCE") || (sort != BasicSort.UUID && sort != BasicSort.STRING)) {
                    problems.report(
                            Message.GENERATED_TYPE,
                            generated.place(),
                            strategy,
                            id.type().name());
                }
            }
        }
    }

    private static boolean integral(BasicSort sort) {
        return switch (sort) {
            case BYTE, SHORT, INTEGER, LONG, BIG_INTEGER, BIG_DECIMAL -> true;
            default -> false;
        };
    }

    private void mapIdentity(EntityDraft root, Attribute id, BasicSort sort, AnnotationUse generated) {
        if (!integral(sort)) {
            problems.report(
                    Message.GENERATED_TYPE,
                    generated.place(),
                    "IDENTITY",
                    id.type().name());
            return;
        }
        for (Name name : root.columnsAt(id.name())) {
            ColumnDraft column = root.table().column(name);
            if (column != null) {
                root.table().replace(column.with(column.column().withIdentity(true)));
            }
        }
    }

    private void mapSequence(EntityDraft root, Attribute id, AnnotationUse generated) {
        String generator = generated.string("generator");
        AnnotationUse use = generator.isEmpty() ? first(local(root, id)) : named(generator, local(root, id));
        String given = use == null ? "" : use.string("sequenceName");
        String logical = !given.isEmpty() ? given : !generator.isEmpty() ? generator : implied(root, use);
        QualifiedName name = new QualifiedName(part(use, "catalog"), part(use, "schema"), names.physical(logical));
        long start = use == null ? 1 : use.integer("initialValue", 1);
        long increment = use == null ? DEFAULT_ALLOCATION : use.integer("allocationSize", DEFAULT_ALLOCATION);
        if (use != null && !use.string("options").isEmpty()) {
            problems.report(Message.NOT_MAPPED_YET, use.place("options"), "options of a sequence");
        }
        if (root.model().owned()) {
            sequences.putIfAbsent(name, new Sequence(name, start, increment));
            places.putIfAbsent(name, use == null ? generated.place() : use.place());
        }
    }

    private static String implied(EntityDraft root, @Nullable AnnotationUse use) {
        String name = use == null ? "" : use.string("name");
        return name.isEmpty() ? root.table().logical() + "_SEQ" : name;
    }

    /**
     * The generators in sight: those on the id, its class, or a mapped superclass. Hibernate does not see those of other
     * entities unless {@code hibernate.jpa.compliance.global_id_generators} is set.
     */
    private static List<AnnotationUse> local(EntityDraft root, Attribute id) {
        List<AnnotationUse> candidates = new ArrayList<>(generators(id.annotations()));
        candidates.addAll(generators(root.model().annotations()));
        root.model().superclasses().forEach(s -> candidates.addAll(generators(s.annotations())));
        return candidates;
    }

    private static @Nullable AnnotationUse first(List<AnnotationUse> candidates) {
        return candidates.isEmpty() ? null : candidates.get(0);
    }

    private @Nullable AnnotationUse named(String generator, List<AnnotationUse> candidates) {
        for (AnnotationUse candidate : candidates) {
            if (candidate.string("name").equals(generator)) {
                return candidate;
            }
        }
        return byPackage.get(generator);
    }

    private @Nullable Name part(@Nullable AnnotationUse use, String element) {
        String text = use == null ? "" : use.string(element);
        return text.isEmpty() ? null : names.physical(text);
    }
}
