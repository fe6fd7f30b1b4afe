package dev.cairn.processor.map;

import dev.cairn.processor.map.column.Overrides;
import dev.cairn.processor.map.table.EntityDraft;
import dev.cairn.processor.map.table.TableDraft;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where attributes are mapped to.
 *
 * @param entity the entity that has them
 * @param table the table that takes their columns
 * @param path the attribute path that leads to them, with a final dot, or empty
 * @param overrides what is said about them from outside
 * @param part what they are part of
 * @param validated which of their constraints Hibernate looks at
 * @param repeated whether they are those of an entity above, whose columns the table repeats
 * @param patterns what {@code @EmbeddedColumnNaming} makes of the names of their columns, the innermost first
 */
record Scope(
        EntityDraft entity,
        TableDraft table,
        String path,
        Overrides overrides,
        Part part,
        Validated validated,
        boolean repeated,
        List<String> patterns) {

    Scope(EntityDraft entity, TableDraft table, String path, Overrides overrides, Part part) {
        this(entity, table, path, overrides, part, path.isEmpty() ? Validated.WHOLLY : Validated.NOT, false, List.of());
    }

    /** How far the constraints of Bean Validation reach: into an embeddable only by {@code @Valid}. */
    enum Validated {
        WHOLLY,
        /** The embeddable that they are part of may be null. */
        IF_PRESENT,
        NOT
    }

    /** What attributes are part of; decides which columns are mandatory. */
    enum Part {
        /** The entity itself. */
        ENTITY,
        /** An embeddable. */
        EMBEDDABLE,
        /** The primary key, or the key of a map: nothing is optional. */
        KEY
    }

    Scope below(String attribute, Overrides inner) {
        return below(attribute, inner, Validated.NOT);
    }

    Scope below(String attribute, Overrides inner, Validated reach) {
        return new Scope(
                entity,
                table,
                path + attribute + ".",
                inner,
                part == Part.KEY ? Part.KEY : Part.EMBEDDABLE,
                reach,
                repeated,
                patterns);
    }

    /** The same, where the attributes are those of an entity above. */
    Scope repeating() {
        return new Scope(entity, table, path, overrides, part, validated, true, patterns);
    }

    /** Whether Hibernate demands what it fills: not in an embeddable of a collection, nor in one of another embeddable. */
    boolean isFilledByHibernate() {
        boolean nested = path.indexOf('.') != path.lastIndexOf('.');
        boolean own = table == entity.table()
                || entity.secondaryNames().stream().anyMatch(name -> entity.secondary(name) == table);
        return own && !nested;
    }

    /** The same in another table. */
    Scope in(TableDraft other) {
        return new Scope(entity, other, path, overrides, part, validated, repeated, patterns);
    }

    /** The same, where the names of columns are put into a pattern before those of the scope around. */
    Scope named(String pattern) {
        List<String> all = Stream.concat(Stream.of(pattern), patterns.stream()).toList();
        return new Scope(entity, table, path, overrides, part, validated, repeated, all);
    }

    /** The name of a column that is called {@code name} where its attribute is declared. */
    String column(String name) {
        String result = name;
        for (String pattern : patterns) {
            result = pattern.replace("%s", result);
        }
        return result;
    }

    String path(String attribute) {
        return path + attribute;
    }

    /** Whether the columns lie beside those of entities that lack them. */
    boolean sharesTable() {
        return entity.sharesTable() && table == entity.table();
    }
}
