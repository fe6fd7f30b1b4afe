package dev.cairn.schema.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of a table or sequence, with the catalog and schema it lies in where the mapping names them.
 *
 * @param catalog the catalog, or null for the connection's own
 * @param schema the schema, or null for the connection's own
 * @param name the object's own name
 */
public record QualifiedName(
        @Nullable Name catalog, @Nullable Name schema, Name name) implements Comparable<QualifiedName> {

    public static QualifiedName of(Name name) {
        return new QualifiedName(null, null, name);
    }

    public static QualifiedName of(String name) {
        return of(Name.of(name));
    }

    /**
     * Reads the notation of {@link #toString()}: {@code name}, {@code schema.name} or {@code catalog.schema.name}, where
     * a dot inside the marks of {@link Name#parse} belongs to the name; {@code catalog..name} has no schema.
     */
    public static QualifiedName parse(String notation) {
        @Nullable Name[] parts = new Name[3];
        int count = 0;
        int start = 0;
        while (start <= notation.length()) {
            if (count == 3) {
                throw new IllegalArgumentException("more than three parts in " + notation);
            }
            int end = endOfPart(notation, start);
            parts[count++] = start == end ? null : Name.parse(notation.substring(start, end));
            start = end + 1;
        }
        Name last = parts[count - 1];
        if (last == null) {
            throw new IllegalArgumentException("there is no name in \"" + notation + "\"");
        }
        return new QualifiedName(count > 2 ? parts[0] : null, count > 1 ? parts[count - 2] : null, last);
    }

    /** Where the part that starts here ends: at the next dot outside its marks, or at the end. */
    private static int endOfPart(String notation, int start) {
        int i = start;
        char close = i < notation.length() ? Name.closing(notation.charAt(i)) : 0;
        if (close != 0) {
            i = notation.indexOf(close, i + 1);
            while (i >= 0 && i + 1 < notation.length() && notation.charAt(i + 1) == close) {
                i = notation.indexOf(close, i + 2);
            }
            i = i < 0 ? start : i;
        }
        int dot = notation.indexOf('.', i);
        return dot < 0 ? notation.length() : dot;
    }

    /** The same place with another own name. */
    public QualifiedName withName(Name other) {
        return new QualifiedName(catalog, schema, other);
    }

    /** By hand, for the reason that {@link Name#equals} gives. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QualifiedName that
                && name.equals(that.name)
                && Objects.equals(schema, that.schema)
                && Objects.equals(catalog, that.catalog);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + Objects.hashCode(schema)) + Objects.hashCode(catalog);
    }

    @Override
    public int compareTo(QualifiedName other) {
        int order = name.compareTo(other.name);
        order = order == 0 ? compare(schema, other.schema) : order;
        return order == 0 ? compare(catalog, other.catalog) : order;
    }

    /** None comes first. */
    private static int compare(@Nullable Name one, @Nullable Name other) {
        if (one == null) {
            return other == null ? 0 : -1;
        }
        return other == null ? 1 : one.compareTo(other);
    }

    @Override
    public String toString() {
        return (catalog == null ? "" : catalog + ".")
                + (schema == null ? (catalog == null ? "" : ".") : schema + ".")
                + name;
    }
}
