package dev.cairn.processor.map;

import dev.cairn.processor.map.column.ColumnSpec;
import dev.cairn.processor.map.column.ColumnTypes;
import dev.cairn.processor.map.table.ColumnDraft;
import dev.cairn.processor.map.table.EntityDraft;
import dev.cairn.processor.map.table.TableDraft;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.AttributeKind.Basic;
import dev.cairn.processor.model.AttributeKind.Embedded;
import dev.cairn.processor.model.AttributeKind.ToOne;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Enumeration;
import dev.cairn.schema.model.Name;
import java.util.List;

/**
 * Checks that what {@code @MapsId} copies has the type of what it is copied from. For Hibernate the column has the type of the
 * part of the key, in the length of the id that it refers to: where the two differ, it makes a column that cannot refer.
 */
final class DerivedTypes {

    private final MappingRun run;

    DerivedTypes(MappingRun run) {
        this.run = run;
    }

    /** Checks the part of a key for which an association stands; the columns of both are mapped. */
    void check(Attribute part, Attribute association, EntityDraft entity) {
        EntityDraft target =
                association.kind() instanceof ToOne one ? run.drafts().entity(one.target()) : null;
        List<ColumnDraft> keys =
                target == null ? List.of() : run.keyTable(target.root()).keyColumns();
        if (target == null || keys.isEmpty()) {
            return;
        }
        Place place = place(association);
        String referred = target.model().simpleName();
        boolean composite = composite(target);
        if (part.kind() instanceof Basic basic) {
            LogicalType own = type(part, basic);
            boolean single = !composite && keys.size() == 1;
            LogicalType stored = keys.get(0).column().type();
            if (single && alike(own.referred(), stored.referred())) {
                entity.columnsAt(association.name()).forEach(column -> {
                    hold(entity.table(), column, own, stored);
                    size(entity.table(), column, own, association, run.keyTable(target.root()));
                });
            } else {
                refuse(part, place, entity, referred);
            }
        } else if (!composite) {
            refuse(part, place, entity, referred);
        } else {
            ids(target).forEach(id -> checkPlain(id, place, referred));
            for (Name name : entity.columnsAt(association.name())) {
                ColumnDraft column = entity.table().column(name);
                if (column != null) {
                    hold(
                            entity.table(),
                            name,
                            column.column().type(),
                            column.column().type());
                }
            }
        }
    }

    private void refuse(Attribute part, Place place, EntityDraft entity, String referred) {
        run.problems()
                .report(Message.MAPS_ID_TYPE, place, part.name(), entity.model().simpleName(), referred);
    }

    /** The column holds values of its own: they are checked. */
    private static void hold(TableDraft table, Name column, LogicalType own, LogicalType referred) {
        ColumnDraft draft = table.column(column);
        if (draft != null && own instanceof Enumeration first && referred instanceof Enumeration second) {
            LogicalType type = new Enumeration(first.style(), first.constants(), second.length());
            table.replace(draft.with(draft.column().withType(type)));
        } else if (draft != null && own instanceof LogicalType.Choice) {
            table.replace(draft.with(draft.column().withType(own)));
        }
    }

    /**
     * Hibernate gives a column whose name is stated the size of what it refers to at last, when what copies it has been bound: an
     * implied copy, and all that refers to it without a foreign key, has the size of the id itself.
     */
    private static void size(
            TableDraft table, Name column, LogicalType own, Attribute association, TableDraft referred) {
        LogicalType lent = referred.ownType(referred.keyColumns().get(0).name());
        ColumnDraft draft = table.column(column);
        if (isNamed(association)) {
            table.noteOwnType(column, own);
        } else if (lent != null && draft != null && alike(own.referred(), lent.referred())) {
            table.replace(draft.with(draft.column().withType(lent.referred())));
        }
    }

    /** Hibernate binds the key of a set of such ids before: its columns have the size of the id itself. */
    static void unsize(TableDraft table, List<Name> elements, TableDraft referred) {
        List<ColumnDraft> keys = referred.keyColumns();
        LogicalType own = keys.size() == 1 ? referred.ownType(keys.get(0).name()) : null;
        if (own == null) {
            return;
        }
        for (Name name : elements) {
            ColumnDraft draft = table.column(name);
            if (draft != null && alike(own.referred(), draft.column().type())) {
                table.replace(draft.with(draft.column().withType(own.referred())));
            }
        }
    }

    private static boolean isNamed(Attribute association) {
        AnnotationUse join = association.annotations().get(Jpa.JOIN_COLUMN);
        return join != null && !join.string("name").isEmpty();
    }

    private static Place place(Attribute association) {
        var use = association.annotations().get(Jpa.MAPS_ID);
        return use == null ? association.place() : use.place();
    }

    private static List<Attribute> ids(EntityDraft target) {
        return target.root().model().attributes().stream()
                .filter(Attribute::isId)
                .toList();
    }

    /** Whether the id is a class of several attributes. */
    private boolean composite(EntityDraft target) {
        List<Attribute> ids = ids(target);
        AttributeKind kind = ids.size() == 1 ? ids.get(0).kind() : null;
        if (kind instanceof ToOne one) {
            EntityDraft next = run.drafts().entity(one.target());
            return next != null && composite(next);
        }
        return !(kind instanceof Basic);
    }

    /** What an annotation says of the type of a part, Hibernate does not copy. */
    private void checkPlain(Attribute part, Place place, String referred) {
        if (part.kind() instanceof Embedded embedded) {
            embedded.embeddable().attributes().forEach(inner -> checkPlain(inner, place, referred));
        } else if (part.kind() instanceof Basic basic) {
            LogicalType copied = run.columns().type(basic.type(), spec(part), ColumnTypes.Marks.NONE);
            if (!alike(copied, type(part, basic))) {
                run.problems().report(Message.MAPS_ID_PLAIN, place, part.name(), referred);
            }
        }
    }

    private LogicalType type(Attribute attribute, Basic basic) {
        return run.columns().type(basic.type(), spec(attribute), run.columns().marks(attribute.annotations()));
    }

    private static ColumnSpec spec(Attribute attribute) {
        return ColumnSpec.of(attribute.annotations().get(Jpa.COLUMN), attribute.place());
    }

    /** Whether two types are one but for their sizes, which are those of the id that is referred to. */
    private static boolean alike(LogicalType own, LogicalType other) {
        if (own instanceof Enumeration first && other instanceof Enumeration second) {
            return first.style() == second.style() && first.constants().equals(second.constants());
        }
        boolean sized = own instanceof LogicalType.Text
                || own instanceof LogicalType.FixedText
                || own instanceof LogicalType.Binary
                || own instanceof LogicalType.FixedBinary
                || own instanceof LogicalType.Decimal
                || own instanceof LogicalType.Timestamp
                || own instanceof LogicalType.Time;
        return sized ? own.getClass().equals(other.getClass()) : own.equals(other);
    }
}
