package dev.cairn.schema.change;

import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An object of the schema as changes see it, in folded case, from the outside in: {@code table/author/column/email}. The path
 * {@code name/x} is the name {@code x} itself in the namespace that tables, sequences, constraints and indexes share.
 */
public record ObjectPath(List<String> parts) implements Comparable<ObjectPath> {

    private static final String ANY = "*";

    public ObjectPath {
        parts = List.copyOf(parts);
    }

    static ObjectPath table(QualifiedName table) {
        return new ObjectPath(List.of("table", folded(table)));
    }

    static ObjectPath sequence(QualifiedName sequence) {
        return new ObjectPath(List.of("sequence", folded(sequence)));
    }

    static ObjectPath view(QualifiedName view) {
        return new ObjectPath(List.of("view", folded(view)));
    }

    static ObjectPath name(QualifiedName name) {
        return new ObjectPath(List.of("name", folded(name)));
    }

    ObjectPath column(Name column) {
        return child("column").child(folded(column));
    }

    /** All columns of a table. */
    ObjectPath columns() {
        return child("column").child(ANY);
    }

    ObjectPath child(String part) {
        List<String> longer = new ArrayList<>(parts);
        longer.add(part);
        return new ObjectPath(longer);
    }

    /** Whether this is the other object or one that the other lies in. */
    public boolean contains(ObjectPath other) {
        return parts.size() <= other.parts.size() && parts.equals(other.parts.subList(0, parts.size()));
    }

    /** Whether this is what the other reads, or contains it; a path that ends in {@code *} reads all beside it. */
    boolean covers(ObjectPath read) {
        if (contains(read)) {
            return true;
        }
        int last = read.parts.size() - 1;
        return read.parts.get(last).equals(ANY)
                && parts.size() > last
                && read.parts.subList(0, last).equals(parts.subList(0, last));
    }

    private static String folded(QualifiedName name) {
        return prefix(name.catalog()) + prefix(name.schema()) + folded(name.name());
    }

    private static String prefix(@Nullable Name name) {
        return name == null ? "" : folded(name) + ".";
    }

    static String folded(Name name) {
        return name.text().toLowerCase(Locale.ROOT);
    }

    /** The object in words, such as {@code column email of table author}. */
    public String describe() {
        if (parts.size() < 3) {
            return parts.get(0) + " " + parts.get(1);
        }
        String of = " of table " + parts.get(1);
        String part = parts.get(2);
        if (parts.size() == 3) {
            return "the " + part + of;
        }
        String name = parts.get(3);
        return switch (part) {
            case "column" -> (name.equals(ANY) ? "the columns" : "column " + name) + of;
            case "key" -> "the key on " + name.replace("+", ", ") + of;
            default -> "constraint or index " + name + of;
        };
    }

    @Override
    public int compareTo(ObjectPath other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return String.join("/", parts);
    }
}
