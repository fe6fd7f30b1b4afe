package dev.cairn.schema.rename.match;

import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * What a table stands for, taken from its origin.
 *
 * @param type the binary name of the class
 * @param attribute the path of the attribute whose join or collection table it is, or null for an entity's own table
 */
public record Owner(String type, @Nullable String attribute) {

    /** Reads {@code class} or {@code class#attribute}. */
    public static Owner parse(String owner) {
        int hash = owner.indexOf('#');
        return hash < 0 ? new Owner(owner, null) : new Owner(owner.substring(0, hash), owner.substring(hash + 1));
    }

    /** What a table belongs to, or null if nobody says. */
    public static @Nullable Owner of(Origins origins, QualifiedName table) {
        return origins.of(table).map(origin -> parse(origin.owner())).orElse(null);
    }
}
