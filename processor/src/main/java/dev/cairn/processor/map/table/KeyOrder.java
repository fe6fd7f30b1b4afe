package dev.cairn.processor.map.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The order in which join columns that name no column refer to those of a key: by the names of the id's attributes, as
 * Hibernate sorts them; the components of a record stay as they are declared.
 */
public final class KeyOrder {
    private final Map<String, List<String>> records = new HashMap<>();

    /** What is at a path, or the whole id if that is empty, is a record of these components. */
    public void keep(String path, List<String> components) {
        records.put(path, List.copyOf(components));
    }

    /** @param place the path from the id's owner at which a column is sorted */
    List<ColumnDraft> sorted(List<ColumnDraft> columns, Function<ColumnDraft, String> place) {
        return columns.stream()
                .sorted((one, other) -> compare(place.apply(one), place.apply(other)))
                .toList();
    }

    private int compare(String one, String other) {
        String[] left = one.split("\\.", -1);
        String[] right = other.split("\\.", -1);
        int fork = Arrays.mismatch(left, right);
        List<String> components = fork < 0 ? null : records.get(String.join(".", Arrays.copyOf(left, fork)));
        return components == null
                ? Arrays.compare(left, right)
                : Integer.compare(components.indexOf(left[fork]), components.indexOf(right[fork]));
    }
}
