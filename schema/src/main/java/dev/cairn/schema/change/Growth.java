package dev.cairn.schema.change;

import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.EnumConstants;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A column gets further constants of its enum, by their names, and becomes another in nothing else. Two branches may both make it
 * grow: it then has the constants of both. Where positions are stored, a new constant takes one that the other branch may have
 * given away, so that is no growth.
 *
 * @param added the constants that are new, in their order
 */
public record Growth(QualifiedName table, Name column, List<String> added) {

    public Growth {
        added = List.copyOf(added);
    }

    /** What a change adds; empty if it does anything else. */
    public static Optional<Growth> of(Change change) {
        if (!(change instanceof AlterColumn alter)
                || !alter.facets().equals(Set.of(Facet.TYPE))
                || alter.fill() != null
                || !alter.renamedConstants().isEmpty()) {
            return Optional.empty();
        }
        LogicalType before = alter.before().type();
        LogicalType after = alter.after().type();
        EnumConstants had = EnumConstants.of(before).orElse(null);
        EnumConstants has = EnumConstants.of(after).orElse(null);
        if (had == null
                || has == null
                || had.byPosition()
                || !EnumConstants.in(before, has.names()).equals(after)
                || !has.names().containsAll(had.names())) {
            return Optional.empty();
        }
        List<String> added =
                has.names().stream().filter(name -> !had.names().contains(name)).toList();
        return added.isEmpty()
                ? Optional.empty()
                : Optional.of(new Growth(alter.table(), alter.before().name(), added));
    }

    /** A column with further constants behind its own; columns of other types stay as they are. */
    public static Column more(Column column, Collection<String> constants) {
        return EnumConstants.of(column.type())
                .map(own -> column.withType(EnumConstants.in(
                        column.type(), own.with(new EnumConstants(List.copyOf(constants), own.byPosition())))))
                .orElse(column);
    }

    /** A column without the constants that are not among some; columns of other types stay as they are. */
    public static Column only(Column column, Collection<String> constants) {
        return EnumConstants.of(column.type())
                .map(own -> column.withType(EnumConstants.in(
                        column.type(),
                        own.names().stream().filter(constants::contains).toList())))
                .orElse(column);
    }

    /**
     * The same growth of a column that has further constants already; empty if nothing is left to add.
     *
     * @param alter a change that is a growth
     */
    public static Optional<Change> onTopOf(AlterColumn alter, Collection<String> constants) {
        Column before = more(alter.before(), constants);
        Column after = more(alter.after(), constants);
        return EnumConstants.of(before.type())
                        .map(EnumConstants::names)
                        .filter(names -> names.containsAll(EnumConstants.of(after.type())
                                .map(EnumConstants::names)
                                .orElse(List.of())))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new AlterColumn(alter.table(), before, after, EnumSet.of(Facet.TYPE), null));
    }
}
