package dev.cairn.processor.map.id;

import dev.cairn.processor.map.column.ColumnSpec;
import dev.cairn.processor.map.column.ColumnTypes;
import dev.cairn.processor.map.column.Columns;
import dev.cairn.processor.map.table.ColumnDraft;
import dev.cairn.processor.map.table.TableDraft;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind.Basic;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Enumeration;
import dev.cairn.schema.model.Name;
import java.util.List;

/**
 * The type of an association's column in an id class. For Hibernate the column is that of the id class, which knows nothing of a
 * type that the target's id states; and if the join column is named, nothing of length and precision.
 */
public final class IdClassTypes {

    private final Columns columns;
    private final Problems problems;

    public IdClassTypes(Columns columns, Problems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /** Gives the column of an association its type. */
    public void state(
            Attribute association, TableDraft table, List<Name> own, EntityModel target, List<AnnotationUse> joins) {
        ColumnDraft column = own.size() == 1 ? table.column(own.get(0)) : null;
        if (column == null) {
            return;
        }
        boolean named = joins.stream().anyMatch(each -> !each.string("name").isEmpty());
        for (Attribute id : target.attributes()) {
            if (id.isId() && id.kind() instanceof Basic basic) {
                LogicalType type = columns.type(basic.type(), ColumnSpec.of(null, id.place()), ColumnTypes.Marks.NONE);
                if (!isAlike(type.referred(), column.column().type().referred())) {
                    problems.report(Message.ID_CLASS_TYPE, association.place(), association.name(), id.name());
                }
                if (named) {
                    table.replace(column.with(column.column().withType(type).withDefinition(null)));
                } else if (type instanceof Enumeration values) {
                    // As the id class's own, its values are checked.
                    table.replace(column.with(column.column().withType(values)));
                }
            }
        }
    }

    private static boolean isAlike(LogicalType one, LogicalType other) {
        return (one instanceof Enumeration left && other instanceof Enumeration right)
                ? left.style() == right.style()
                : one.getClass().equals(other.getClass());
    }
}
