package dev.cairn.processor.map.id;

import dev.cairn.processor.map.column.ColumnSpec;
import dev.cairn.processor.map.column.ColumnTypes;
import dev.cairn.processor.map.column.Columns;
import dev.cairn.processor.map.table.ColumnDraft;
import dev.cairn.processor.map.table.NameRules;
import dev.cairn.processor.map.table.TableDraft;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind.Basic;
import dev.cairn.processor.model.AttributeKind.Embedded;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of associations that {@code @MapsId} lets stand for a basic id, or a basic attribute of an embedded one. Where the
 * join column is named, Hibernate takes it for that attribute's column as it stands: no naming strategy sees the name, and
 * nothing is said of length and precision.
 */
public final class NamedParts {

    private final Columns columns;
    private final Problems problems;

    public NamedParts(Columns columns, Problems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /** Gives the column of such an association its type, and refuses a name that the strategy would change. */
    public void state(
            Attribute association, EntityModel root, TableDraft table, List<Name> own, List<AnnotationUse> joins) {
        AnnotationUse mapsId = association.annotations().get(Jpa.MAPS_ID);
        String stated = joins.isEmpty() ? "" : joins.get(0).string("name");
        ColumnDraft column = own.size() == 1 ? table.column(own.get(0)) : null;
        if (mapsId == null || stated.isEmpty() || column == null) {
            return;
        }
        root.attributes().stream()
                .filter(Attribute::isId)
                .flatMap(id -> id.kind() instanceof Embedded embedded
                        ? embedded.embeddable().attributes().stream()
                        : Stream.of(id))
                .filter(part -> part.name().equals(mapsId.string("value")))
                .forEach(part -> {
                    if (part.kind() instanceof Basic basic) {
                        refuseTwoNames(association, part, stated, joins.get(0));
                        table.replace(column.with(column.column()
                                .withType(unstated(column.column().type(), part, basic))));
                    }
                });
    }

    private void refuseTwoNames(Attribute association, Attribute part, String stated, AnnotationUse join) {
        NameRules names = columns.names();
        Name physical = names.physical(stated);
        if (!physical.equals(names.exact(stated))) {
            problems.report(
                    Message.NAME_BESIDE_STRATEGY,
                    join.place("name"),
                    association.name(),
                    part.name(),
                    stated,
                    physical.text());
        }
    }

    /** The type without what a {@code @Column} says of it. */
    private LogicalType unstated(LogicalType type, Attribute part, Basic basic) {
        LogicalType bare = columns.type(basic.type(), ColumnSpec.of(null, part.place()), ColumnTypes.Marks.NONE);
        if (type instanceof LogicalType.Text text && bare instanceof LogicalType.Text unstated) {
            return new LogicalType.Text(unstated.length(), text.national());
        }
        return type instanceof LogicalType.Decimal && bare instanceof LogicalType.Decimal ? bare : type;
    }
}
