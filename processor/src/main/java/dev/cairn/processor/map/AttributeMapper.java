package dev.cairn.processor.map;

import dev.cairn.processor.map.column.ColumnSpec;
import dev.cairn.processor.map.column.ColumnTypes;
import dev.cairn.processor.map.column.Columns;
import dev.cairn.processor.map.column.Overrides;
import dev.cairn.processor.map.table.ColumnDraft;
import dev.cairn.processor.map.table.TableDraft;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.BasicType;
import dev.cairn.processor.model.Hibernate;
import dev.cairn.processor.model.Jpa;
import dev.cairn.schema.model.Name;
import java.util.List;
import java.util.Set;

/** Maps attributes to columns of their owner's table, and hands on those that need tables of their own. */
final class AttributeMapper {

    /** Hibernate fills these itself, and demands that their columns be filled, unless deep inside. */
    private static final Set<String> ALWAYS_FILLED = Set.of(
            Hibernate.CREATION_TIMESTAMP, Hibernate.CURRENT_TIMESTAMP, Hibernate.TENANT_ID, Hibernate.UPDATE_TIMESTAMP);

    private final MappingRun run;
    private final ToOneMapper toOnes;
    private final CollectionMapper collections;

    AttributeMapper(MappingRun run) {
        this.run = run;
        this.toOnes = new ToOneMapper(run);
        this.collections = new CollectionMapper(run, this);
    }

    void map(Attribute attribute, Scope scope) {
        attribute.kind().accept(new AttributeKind.Visitor<Boolean>() {
            @Override
            public Boolean basic(AttributeKind.Basic kind) {
                mapBasic(attribute, kind.type(), scope);
                return true;
            }

            @Override
            public Boolean embedded(AttributeKind.Embedded kind) {
                mapEmbedded(attribute, kind, scope);
                return true;
            }

            @Override
            public Boolean toOne(AttributeKind.ToOne kind) {
                toOnes.map(attribute, kind, scope);
                return true;
            }

            @Override
            public Boolean toMany(AttributeKind.ToMany kind) {
                run.later(() -> collections.toMany(attribute, kind, scope));
                return true;
            }

            @Override
            public Boolean elements(AttributeKind.Elements kind) {
                run.later(() -> collections.elements(attribute, kind, scope));
                return true;
            }

            @Override
            public Boolean any(AttributeKind.Any kind) {
                new AnyMapper(run).map(attribute, scope);
                return true;
            }
        });
    }

    private void mapBasic(Attribute attribute, BasicType type, Scope scope) {
        // Hibernate does not look at a formula beside a column.
        if (attribute.annotations().has(Hibernate.FORMULA)
                && !attribute.annotations().has(Jpa.COLUMN)) {
            return;
        }
        run.columns().checkZone(attribute, type, false);
        AnnotationUse override = run.columns().overriding(attribute, type, scope.overrides());
        ColumnSpec spec = ColumnSpec.of(
                        override != null ? override : attribute.annotations().get(Jpa.COLUMN), attribute.place())
                .named(scope::column);
        TableDraft table = run.table(scope, spec);
        boolean shares = table == scope.table() && scope.sharesTable();
        String path = scope.path(attribute.name());
        ColumnDraft column =
                run.columns().basic(type, spec, run.columns().marks(attribute.annotations()), attribute.name(), path);
        column = Columns.described(column, attribute.annotations());
        if (scope.validated() != Scope.Validated.NOT) {
            column = run.validation().narrowed(column, type, attribute.annotations());
        }
        Columns.addNamedChecks(table, spec, attribute.annotations());
        boolean demanded = demanded(attribute, type, spec, scope);
        boolean notNull = !spec.nullable()
                || attribute.isVersion()
                || attribute.isId()
                || (scope.isFilledByHibernate() && ALWAYS_FILLED.stream().anyMatch(attribute.annotations()::has))
                || (demanded && !shares)
                || (!shares && run.validated(attribute, scope));
        ColumnDraft added = table.add(column.nullable(!notNull));
        ColumnDraft zone = run.columns().zone(attribute, type, scope.overrides(), added, scope::column);
        if (zone != null) {
            table.add(zone);
        }
        boolean root = table == scope.table() && !notNull;
        if ((shares || root) && spec.nullable() && mandatoryInSubclass(attribute, type, scope)) {
            scope.entity().addMandatory(added.name());
        }
        if (spec.unique()) {
            table.addUnique(new TableDraft.Key(null, List.of(added.name())));
        }
        if (attribute.annotations().has(Hibernate.NATURAL_ID)) {
            run.naturalId(scope.entity(), table, List.of(added.name()));
        }
        scope.entity().columns(path, List.of(added.name()));
    }

    /** Whether the Java type or the mapping demands a value: a primitive does so only where no column is described. */
    private static boolean demanded(Attribute attribute, BasicType type, ColumnSpec spec, Scope scope) {
        if (scope.part() == Scope.Part.KEY || !optional(attribute)) {
            return true;
        }
        return ColumnTypes.primitive(type) && !spec.written() && scope.part() == Scope.Part.ENTITY;
    }

    private static boolean mandatoryInSubclass(Attribute attribute, BasicType type, Scope scope) {
        return scope.part() == Scope.Part.ENTITY && (ColumnTypes.primitive(type) || !optional(attribute));
    }

    private static boolean optional(Attribute attribute) {
        AnnotationUse basic = attribute.annotations().get(Jpa.BASIC);
        return basic == null || basic.bool("optional", true);
    }

    /** How far constraints reach into an embeddable. */
    private Scope.Validated reach(Attribute attribute, Scope scope) {
        if (scope.validated() == Scope.Validated.NOT || !run.validation().reachesInto(attribute.annotations())) {
            return Scope.Validated.NOT;
        }
        return run.validated(attribute, scope) ? Scope.Validated.WHOLLY : Scope.Validated.IF_PRESENT;
    }

    /** The scope as {@code @EmbeddedTable} and {@code @EmbeddedColumnNaming} on an attribute have it. */
    private Scope placed(Attribute attribute, Scope scope) {
        AnnotationUse table = attribute.annotations().get(Hibernate.EMBEDDED_TABLE);
        return named(
                attribute,
                table == null ? scope : scope.in(run.table(scope, table.string("value"), table.place("value"))));
    }

    /** The scope with the pattern for the names of an attribute's columns. */
    static Scope named(Attribute attribute, Scope scope) {
        AnnotationUse naming = attribute.annotations().get(Hibernate.EMBEDDED_COLUMN_NAMING);
        if (naming == null) {
            return scope;
        }
        String pattern = naming.string("value");
        return scope.named(pattern.isEmpty() ? attribute.name() + "_%s" : pattern);
    }

    private void mapEmbedded(Attribute attribute, AttributeKind.Embedded kind, Scope scope) {
        Overrides inner = scope.overrides()
                .below(attribute.name())
                .over(Overrides.of(attribute.annotations()))
                .over(Overrides.of(kind.embeddable().annotations()));
        Scope below = placed(attribute, scope.below(attribute.name(), inner, reach(attribute, scope)));
        for (Attribute nested : kind.embeddable().attributes()) {
            map(nested, below);
        }
        List<Name> columns = scope.entity().columnsBelow(scope.path(attribute.name()));
        scope.entity().columns(scope.path(attribute.name()), columns);
        if (attribute.annotations().has(Hibernate.NATURAL_ID)) {
            run.naturalId(scope.entity(), scope.table(), columns);
        }
    }
}
