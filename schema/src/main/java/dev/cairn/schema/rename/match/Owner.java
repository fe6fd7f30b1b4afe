package dev.cairn.schema.rename.match;

import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.QualifiedName;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a table stands for, taken from its origin.
 *
 * @param type the binary name of the class
 * @param attribute the path of the attribute whose join or collection table it is, the name of a secondary table, or null for an
 *     entity's own table
 */
public record Owner(String type, @Nullable String attribute) {

    /** Reads {@code class} or {@code class#attribute}. */
    public static Owner parse(String owner) {
        int hash = owner.indexOf('#');
        return hash < 0 ? new Owner(owner, null) : new Owner(owner.substring(0, hash), owner.substring(hash + 1));
    }

    /** What a table belongs to, or null if nobody says. */
    public static @Nullable Owner of(Origins origins, QualifiedName table) {
        return origins.of(table)
                .filter(origin -> !origin.owner().isEmpty())
                .map(origin -> parse(origin.owner()))
                .orElse(null);
    }

    /** Whether the table is one beside the entity's own, for some of its attributes: none of them is what the table stands for. */
    public static boolean isSecondary(Origins origins, QualifiedName table) {
        Owner owner = of(origins, table);
        String attribute = owner == null ? null : owner.attribute();
        Set<String> held = attributes(origins, table);
        return attribute != null
                && !held.isEmpty()
                && held.stream().noneMatch(path -> path.equals(attribute) || path.startsWith(attribute + "."));
    }

    /** The paths of the attributes in the table. */
    public static Set<String> attributes(Origins origins, QualifiedName table) {
        return origins.of(table)
                .map(origin -> new TreeSet<>(origin.columns().values()))
                .orElseGet(TreeSet::new);
    }
}
