package dev.cairn.processor.map;

import dev.cairn.processor.map.column.Overrides;
import dev.cairn.processor.map.column.SoftDeletes;
import dev.cairn.processor.map.table.EntityDraft;
import dev.cairn.processor.map.table.TableDraft;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.schema.model.Constraint.ForeignKey.OnDelete;
import dev.cairn.schema.model.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Maps the side of an association to many that does not own it, of which a position or key may still lie in a table. */
final class InverseMapper {

    private final MappingRun run;
    private final ElementPlaces places;
    private final SoftDeletes softDeletes;

    InverseMapper(MappingRun run, ElementPlaces places) {
        this.run = run;
        this.places = places;
        this.softDeletes = new SoftDeletes(run.names(), run.problems());
    }

    /** The other side owns the columns; the position or key of an element still lies beside them. */
    void map(Attribute attribute, AttributeKind.ToMany kind, Scope scope, EntityDraft target) {
        AnnotationUse softDelete = run.softDeleteUses().of(attribute);
        Joined owning = kind.manyToMany() ? null : joined(kind, target);
        TableDraft joined = owning == null ? null : owning.table();
        if (softDelete != null && joined != null) {
            softDeletes.share(joined, softDelete, (column, value) -> run.fill(joined, column, value));
        } else if (softDelete != null && kind.manyToMany()) {
            run.later(() -> owned(kind, target)
                    .forEach(table ->
                            softDeletes.share(table, softDelete, (column, value) -> run.fill(table, column, value))));
        }
        if (owning != null) {
            // Hibernate finds the elements by the key of that table, which takes what the association says.
            owning.table().deleteByKey(owning.action());
        }
        boolean beside = attribute.annotations().has(Jpa.ORDER_COLUMN) || kind.key() != null;
        if (attribute.annotations().has(Jpa.ORDER_COLUMN) && kind.manyToMany()) {
            return;
        }
        if (beside && kind.manyToMany()) {
            if (attribute.annotations().has(Jpa.MAP_KEY_COLUMN)) {
                return;
            }
            run.problems()
                    .report(
                            Message.NOT_MAPPED_YET,
                            attribute.place(),
                            "an order or key column on the inverse side of a many-to-many");
        } else if (beside && joined == null && hasJoinTable(kind, target)) {
            run.later(() ->
                    owned(kind, target).forEach(table -> placeIn(table, attribute, kind, scope, List.of(), true)));
        } else if (beside) {
            for (TableDraft table : joined == null ? run.columnTables(target) : List.of(joined)) {
                placeIn(table, attribute, kind, scope, owner(kind, target), table == joined);
            }
        }
    }

    /**
     * Puts the position or key of an element into a table.
     *
     * @param owner the columns that refer to the owner of the collection, as far as they lie in the table
     * @param apart whether that is another than the element's own: there Hibernate demands a position, an entity that is the key,
     *     and a value whose column is described, unless the owning side lies in an embeddable
     */
    private void placeIn(
            TableDraft table,
            Attribute attribute,
            AttributeKind.ToMany kind,
            Scope scope,
            List<Name> owner,
            boolean apart) {
        boolean nested = String.valueOf(kind.mappedBy()).contains(".");
        Name order = places.order(attribute, kind.shape(), table, apart && !nested);
        boolean demanded = kind.key() instanceof AttributeKind.ToOne
                || attribute.annotations().has(Jpa.MAP_KEY_COLUMN);
        List<Name> keys = places.key(attribute, kind.key(), scope.in(table), apart && demanded && !nested);
        places.refuseInOwner(attribute, table, owner, order == null ? keys : List.of(order));
    }

    /** The columns that refer to the owner of the collection. */
    private static List<Name> owner(AttributeKind.ToMany kind, EntityDraft target) {
        return target.lineage().stream()
                .flatMap(each -> each.columnsAt(String.valueOf(kind.mappedBy())).stream())
                .toList();
    }

    /** The other side, where its columns lie in a secondary table, which Hibernate treats as a join table; null if in none. */
    private @Nullable Joined joined(AttributeKind.ToMany kind, EntityDraft target) {
        for (EntityDraft entity : target.lineage()) {
            Owning owning = owning(kind, entity);
            if (owning != null) {
                Attribute attribute = owning.attribute;
                List<AnnotationUse> joins =
                        ToOneMapper.joins(attribute.name(), attribute.annotations(), owning.overrides);
                TableDraft table =
                        joins.isEmpty() ? null : entity.secondary(joins.get(0).string("table"));
                return table == null ? null : new Joined(table, ToOneMapper.onDelete(attribute.annotations()));
            }
        }
        return null;
    }

    /**
     * A secondary table that holds an association.
     *
     * @param action what the association says of deletions
     */
    private record Joined(TableDraft table, OnDelete action) {}

    /** Whether the owning side has a join table. */
    private boolean hasJoinTable(AttributeKind.ToMany kind, EntityDraft target) {
        for (EntityDraft entity : target.lineage()) {
            Owning owning = owning(kind, entity);
            if (owning != null) {
                return ToOneMapper.joinTable(owning.attribute, owning.overrides) != null;
            }
        }
        return false;
    }

    /** The owning side of an association, and what is said about it from outside. */
    private record Owning(Attribute attribute, Overrides overrides) {}

    /** The attribute that {@code mappedBy} names, if the entity declares it, perhaps in an embeddable; else null. */
    private @Nullable Owning owning(AttributeKind.ToMany kind, EntityDraft entity) {
        Overrides overrides = run.overrides(entity);
        List<Attribute> attributes = entity.model().attributes();
        Owning owning = null;
        for (String step : String.valueOf(kind.mappedBy()).split("\\.")) {
            Attribute found = attributes.stream()
                    .filter(attribute -> attribute.name().equals(step))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                return null;
            }
            owning = new Owning(found, overrides);
            overrides = overrides.below(step).over(Overrides.of(found.annotations()));
            attributes = found.kind() instanceof AttributeKind.Embedded embedded
                    ? embedded.embeddable().attributes()
                    : List.of();
        }
        return owning;
    }

    /** The join table that the other side owns. */
    private List<TableDraft> owned(AttributeKind.ToMany kind, EntityDraft target) {
        List<String> owners = target.lineage().stream()
                .map(each -> each.model().binaryName() + "#" + kind.mappedBy())
                .toList();
        return run.drafts().tables().stream()
                .filter(table -> owners.contains(table.owner()))
                .toList();
    }
}
