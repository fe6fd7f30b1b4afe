package dev.cairn.processor.map;

import dev.cairn.processor.map.column.JoinColumns;
import dev.cairn.processor.map.table.TableDraft;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.problem.Place;
import dev.cairn.schema.model.Constraint.ForeignKey.OnDelete;
import dev.cairn.schema.model.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes join tables and the requests for their two references. */
final class JoinTables {

    private final MappingRun run;

    JoinTables(MappingRun run) {
        this.run = run;
    }

    /** The join table of an association, named after both tables unless it is given a name. */
    TableDraft table(@Nullable AnnotationUse use, Attribute attribute, Scope scope, TableDraft target) {
        String given = use == null ? "" : use.string("name");
        TableDraft owner = scope.entity().table();
        String logical = given.isEmpty() ? owner.logical() + "_" + target.logical() : given;
        // Where the name is quoted, no naming strategy sees it.
        Name name = given.isEmpty()
                ? run.names()
                        .combined(logical, owner.name().name(), target.name().name())
                : run.names().physical(logical);
        Place place = given.isEmpty() || use == null ? attribute.place() : use.place("name");
        return run.drafts()
                .table(
                        use,
                        logical,
                        name,
                        scope.entity().model().binaryName() + "#" + scope.path(attribute.name()),
                        place);
    }

    JoinColumns.Request ownerSide(
            @Nullable AnnotationUse use, Attribute attribute, Scope scope, String base, OnDelete onDelete) {
        return new JoinColumns.Request(
                use == null ? List.of() : use.nestedList("joinColumns"),
                use == null ? null : use.nested("foreignKey"),
                base,
                ToOneMapper.hint(scope.entity().model().entityName()),
                "",
                attribute.place(),
                true,
                onDelete,
                true);
    }

    /**
     * The reference to the other entity.
     *
     * @param constrained whether it gets a foreign key
     */
    JoinColumns.Request targetSide(@Nullable AnnotationUse use, Attribute attribute, Scope scope, boolean constrained) {
        return new JoinColumns.Request(
                use == null ? List.of() : use.nestedList("inverseJoinColumns"),
                use == null ? null : use.nested("inverseForeignKey"),
                attribute.name(),
                ToOneMapper.hint(attribute.name()),
                scope.path(attribute.name()),
                attribute.place(),
                true,
                OnDelete.NO_ACTION,
                constrained);
    }
}
