package dev.cairn.schema.change;

import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.model.Column;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two states of one column, facet by facet. */
final class ColumnFacets {

    private ColumnFacets() {}

    static Set<Facet> between(Column before, Column after) {
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        add(facets, Facet.TYPE, before.type(), after.type());
        add(facets, Facet.NULLABILITY, before.nullable(), after.nullable());
        add(facets, Facet.IDENTITY, before.identity(), after.identity());
        add(facets, Facet.DEFINITION, before.definition(), after.definition());
        add(facets, Facet.DEFAULT, before.defaultValue(), after.defaultValue());
        add(facets, Facet.CHECK, before.check(), after.check());
        add(facets, Facet.GENERATION, before.generatedAs(), after.generatedAs());
        add(facets, Facet.COMMENT, before.comment(), after.comment());
        add(facets, Facet.OPTIONS, before.options(), after.options());
        return facets;
    }

    private static void add(Set<Facet> facets, Facet facet, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            facets.add(facet);
        }
    }
}
