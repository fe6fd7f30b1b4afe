package dev.cairn.processor.map;

import dev.cairn.processor.map.column.ColumnSpec;
import dev.cairn.processor.map.column.ColumnTypes;
import dev.cairn.processor.map.column.Columns;
import dev.cairn.processor.map.column.KeyTypes;
import dev.cairn.processor.map.table.ColumnDraft;
import dev.cairn.processor.map.table.EntityDraft;
import dev.cairn.processor.map.table.TableDraft;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.BasicType;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.Hibernate;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.schema.model.Name;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Maps Hibernate's {@code @Any} and {@code @ManyToAny}, references to one of several entities: a column says which entity, another
 * holds its key, and no foreign key is possible.
 */
final class AnyMapper {

    private static final String TEXT = "STRING";
    private static final String FULL_NAME = "FULL_NAME";

    private final MappingRun run;

    AnyMapper(MappingRun run) {
        this.run = run;
    }

    /** The columns of a reference in an entity's own table. */
    void map(Attribute attribute, Scope scope) {
        Annotations annotations = attribute.annotations();
        AnnotationUse any = annotations.get(Hibernate.ANY);
        List<AnnotationUse> joins = ToOneMapper.joins(attribute.name(), annotations, scope.overrides());
        if (joins.isEmpty()) {
            run.problems().report(Message.ANY_WITHOUT_COLUMN, place(any, attribute), "@Any", "@JoinColumn");
            return;
        }
        boolean optional = any == null || any.bool("optional", true);
        List<Name> columns = add(attribute, scope, scope.table(), joins.get(0), optional || scope.sharesTable());
        scope.entity().columns(scope.path(attribute.name()), columns);
    }

    /** The columns of the references of a collection, in its join table. */
    void mapElement(Attribute attribute, Scope scope, TableDraft table) {
        AnnotationUse use = attribute.annotations().get(Jpa.JOIN_TABLE);
        List<AnnotationUse> joins = use == null ? List.of() : use.nestedList("inverseJoinColumns");
        if (joins.isEmpty()) {
            run.problems()
                    .report(
                            Message.ANY_WITHOUT_COLUMN,
                            place(attribute.annotations().get(Hibernate.MANY_TO_ANY), attribute),
                            "@ManyToAny",
                            "@JoinTable with inverseJoinColumns");
            return;
        }
        add(attribute, scope, table, joins.get(0), false);
    }

    private List<Name> add(Attribute attribute, Scope scope, TableDraft table, AnnotationUse join, boolean optional) {
        Annotations annotations = attribute.annotations();
        AnnotationUse override = scope.overrides().column(attribute.name());
        ColumnSpec kind = ColumnSpec.of(override != null ? override : annotations.get(Jpa.COLUMN), attribute.place());
        ColumnSpec key = ColumnSpec.of(join, attribute.place());
        AnnotationUse discriminator = annotations.get(Hibernate.ANY_DISCRIMINATOR);
        String kindOfValue = discriminator == null ? TEXT : discriminator.constant("value", TEXT);
        BasicType type = KeyTypes.discriminator(kindOfValue);
        AnnotationUse keyClass = annotations.get(Hibernate.ANY_KEY_JAVA_CLASS);
        BasicType keyType = KeyTypes.named(keyClass == null ? null : keyClass.className("value"));
        if (keyType == null) {
            run.problems().report(Message.ANY_KEY_UNKNOWN, place(keyClass, attribute), attribute.name());
            return List.of();
        }
        Columns columns = run.columns();
        ColumnDraft first =
                columns.basic(type, kind, ColumnTypes.Marks.NONE, attribute.name(), scope.path(attribute.name()));
        ColumnDraft second = columns.basic(
                keyType, key, ColumnTypes.Marks.NONE, attribute.name() + "_id", scope.path(attribute.name()));
        return List.of(
                table.add(first.nullable(kind.nullable()).telling(values(annotations, kindOfValue.equals(TEXT))))
                        .name(),
                table.add(second.nullable(optional && key.nullable())).name());
    }

    /** What stands for each entity, by its binary name: what is said, or else, in a text, the class's name. */
    private Map<String, String> values(Annotations annotations, boolean isText) {
        Map<String, String> values = new LinkedHashMap<>();
        for (AnnotationUse value :
                annotations.all(Hibernate.ANY_DISCRIMINATOR_VALUE, Hibernate.ANY_DISCRIMINATOR_VALUES)) {
            String entity = value.className("entity");
            String discriminator = value.string("discriminator");
            if (entity != null && !InheritanceMapper.ANY_OR_NONE.contains(discriminator)) {
                EntityDraft named = run.drafts().entity(entity);
                values.put(named == null ? entity : named.model().binaryName(), discriminator);
            }
        }
        AnnotationUse implied = annotations.get(Hibernate.ANY_DISCRIMINATOR_IMPLICIT_VALUES);
        String strategy = implied == null ? FULL_NAME : implied.constant("value", "CUSTOM");
        boolean stated = !values.isEmpty() && implied == null;
        if (isText && !stated && !strategy.equals("CUSTOM")) {
            run.drafts().entities().forEach(entity -> {
                EntityModel model = entity.model();
                values.putIfAbsent(
                        model.binaryName(), strategy.equals(FULL_NAME) ? model.binaryName() : model.entityName());
            });
        }
        return values;
    }

    private static Place place(@Nullable AnnotationUse use, Attribute attribute) {
        return use == null ? attribute.place() : use.place();
    }
}
