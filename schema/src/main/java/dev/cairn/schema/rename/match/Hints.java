package dev.cairn.schema.rename.match;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the sources say about renames and drops. Owners and attribute paths are those of the origins of the mapped schema; a
 * hint on an attribute of a mapped superclass or embeddable is given once for every entity that has the attribute, under the
 * path that it has there.
 *
 * @param renamedClasses per class its old names, simple or qualified, else old table names
 * @param renamedAttributes per owner and attribute path its old names: the last part of the path alone or all of it, else old
 *     column names. Attributes that own no column but a join or collection table, and embedded ones, count as well. Columns of
 *     a collection table are found under their path from the class: {@code tags.label}
 * @param droppedAttributes per owner the attribute paths, else column names, that are gone on purpose
 * @param droppedClasses classes, simple or qualified, else table names, that are gone on purpose
 */
public record Hints(
        Map<String, List<String>> renamedClasses,
        Map<String, Map<String, List<String>>> renamedAttributes,
        Map<String, Set<String>> droppedAttributes,
        Set<String> droppedClasses) {

    /** Nobody said anything. */
    public static final Hints NONE = new Hints(Map.of(), Map.of(), Map.of(), Set.of());

    public Hints {
        renamedClasses = Map.copyOf(renamedClasses);
        renamedAttributes = Map.copyOf(renamedAttributes);
        droppedAttributes = Map.copyOf(droppedAttributes);
        droppedClasses = Set.copyOf(droppedClasses);
    }

    /** Whether a class is said to be gone, by any of its names. */
    public boolean isDropped(String type) {
        return droppedClasses.contains(type)
                || droppedClasses.contains(ClassNames.canonical(type))
                || droppedClasses.contains(ClassNames.simple(type));
    }
}
