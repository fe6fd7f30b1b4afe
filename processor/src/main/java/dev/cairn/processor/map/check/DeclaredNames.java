package dev.cairn.processor.map.check;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.model.Hibernate;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.NearestName;
import dev.cairn.processor.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks the names of filters, named queries and entity graphs, which Hibernate looks up when it starts. */
final class DeclaredNames {

    private final EntityModels models;
    private final Problems problems;
    private final Map<String, AnnotationUse> filters = new HashMap<>();
    private final Map<String, EntityModel> named = new HashMap<>();

    DeclaredNames(EntityModels models, Problems problems) {
        this.models = models;
        this.problems = problems;
        Stream<Annotations> classes = models.all().stream()
                .flatMap(model -> Stream.concat(
                        Stream.of(model.annotations()),
                        model.superclasses().stream().map(EntityModel.Superclass::annotations)));
        Stream.concat(classes, models.packages().values().stream())
                .flatMap(a -> a.all(Hibernate.FILTER_DEF, Hibernate.FILTER_DEFS).stream())
                .forEach(definition -> filters.putIfAbsent(definition.string("name"), definition));
    }

    void check(EntityModel model) {
        Annotations annotations = model.annotations();
        checkFilters(annotations);
        model.attributes().forEach(attribute -> checkFilters(attribute.annotations()));
        annotations.all(Jpa.NAMED_QUERY, Jpa.NAMED_QUERIES).forEach(query -> checkName(model, "query", query));
        annotations
                .all(Jpa.NAMED_NATIVE_QUERY, Jpa.NAMED_NATIVE_QUERIES)
                .forEach(query -> checkName(model, "query", query));
        annotations
                .all(Jpa.SQL_RESULT_SET_MAPPING, Jpa.SQL_RESULT_SET_MAPPINGS)
                .forEach(mapping -> checkName(model, "result mapping", mapping));
        for (AnnotationUse graph : annotations.all(Jpa.NAMED_ENTITY_GRAPH, Jpa.NAMED_ENTITY_GRAPHS)) {
            checkName(model, "entity graph", graph);
            graph.nestedList("attributeNodes").forEach(node -> checkNode(model, node));
        }
    }

    private void checkFilters(Annotations annotations) {
        for (AnnotationUse filter : annotations.all(Hibernate.FILTER, Hibernate.FILTERS)) {
            AnnotationUse definition = filters.get(filter.string("name"));
            if (definition != null
                    && filter.string("condition").isEmpty()
                    && definition.string("defaultCondition").isEmpty()) {
                problems.report(Message.FILTER_WITHOUT_CONDITION, filter.place(), filter.string("name"));
            }
        }
    }

    private void checkName(EntityModel model, String kind, AnnotationUse use) {
        String name = use.string("name");
        EntityModel other = name.isEmpty() ? null : named.putIfAbsent(kind + " " + name, model);
        if (other != null) {
            problems.report(Message.NAMED_TWICE, use.place("name"), kind, name, other.simpleName());
        }
    }

    private void checkNode(EntityModel model, AnnotationUse node) {
        List<String> names = Stream.concat(Stream.of(model), below(model))
                .flatMap(entity -> models.attributes(entity).stream())
                .map(Attribute::name)
                .toList();
        String name = node.string("value");
        if (!names.contains(name) && !models.unresolved().contains(model.className())) {
            problems.report(
                    Message.UNKNOWN_GRAPH_ATTRIBUTE,
                    node.place("value"),
                    name,
                    model.simpleName(),
                    NearestName.suggestion(name, names));
        }
    }

    /** An entity graph may name what subclasses add. */
    private Stream<EntityModel> below(EntityModel model) {
        return models.all().stream()
                .filter(entity -> !entity.className().equals(model.className())
                        && models.lineage(entity).contains(model));
    }
}
