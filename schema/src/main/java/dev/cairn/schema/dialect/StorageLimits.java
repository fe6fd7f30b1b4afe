package dev.cairn.schema.dialect;

import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Table;
import java.util.List;
import java.util.function.Function;

/** What a database refuses because it is too large to be stored, before there is any row. */
@FunctionalInterface
public interface StorageLimits {

    /** Nothing that a mapping could come to. */
    StorageLimits NONE = (table, types) -> List.of();

    /**
     * What is too large in a table: for each object a clause that says so, such as {@code key uk_title takes up to 4000 bytes,
     * and 3072 are the most}.
     *
     * @param types each column's type in the words of the database
     */
    List<String> excesses(Table table, Function<Name, String> types);

    /**
     * Whether a unique key is too long to be stored as it is, so that the database keeps hashes of it: it copies such a table
     * where others change in place, which foreign keys on renamed columns do not survive.
     *
     * @param types of the key's columns in the words of the database
     */
    default boolean hashes(List<String> types) {
        return false;
    }
}
