package dev.cairn.schema.dialect.innodb;

import dev.cairn.schema.dialect.StorageLimits;
import dev.cairn.schema.dialect.TypeText;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The limits of InnoDB ("InnoDB Limits" and "Limits on Table Column Count and Row Size" in MySQL's manual), with pages of 16 kB and
 * four bytes for a character. Types of a fixed size count little, so what is said to be too large is.
 */
public final class InnoDbLimits implements StorageLimits {

    private static final long KEY = 3072;
    private static final long ROW = 65_535;
    private static final int CHARACTER = 4;
    private static final int ONE_BYTE_LENGTH = 255;

    /** What stands in the row for a large object, at least. */
    private static final int POINTER = 9;

    private static final Pattern SIZED = Pattern.compile("^(varchar|char|varbinary|binary)\\((\\d+)\\).*$");
    private static final Set<String> LARGE =
            Set.of("tinytext", "text", "mediumtext", "longtext", "tinyblob", "blob", "mediumblob", "longblob", "json");

    private final boolean shortensKeys;

    /**
     * @param shortensKeys whether an index of one column holds no more of it than fits, and a unique key that is too long a hash
     */
    public InnoDbLimits(boolean shortensKeys) {
        this.shortensKeys = shortensKeys;
    }

    @Override
    public List<String> excesses(Table table, Function<Name, String> types) {
        List<String> excesses = new ArrayList<>();
        long row = table.columns().stream()
                .mapToLong(column -> inRow(types.apply(column.name())))
                .sum();
        if (row > ROW) {
            excesses.add("a row takes up to " + row + " bytes, and " + ROW + " are the most");
        }
        if (table.primaryKey() != null) {
            key(excesses, "the primary key", table.primaryKey().columns(), types, false);
        }
        table.uniques().forEach(key -> key(excesses, "key " + key.name().text(), key.columns(), types, shortensKeys));
        for (Index index : table.indexes()) {
            List<Name> columns = index.parts().stream().map(Index.Part::column).toList();
            boolean shortened = shortensKeys && (index.unique() || columns.size() == 1);
            key(excesses, "index " + index.name().text(), columns, types, shortened);
        }
        return excesses;
    }

    private static void key(
            List<String> excesses, String key, List<Name> columns, Function<Name, String> types, boolean shortened) {
        if (shortened) {
            return;
        }
        for (Name column : columns) {
            if (isLarge(types.apply(column))) {
                excesses.add(key + " holds the large object " + column.text() + ", and none can be in a key");
                return;
            }
        }
        long bytes = columns.stream()
                .mapToLong(column -> content(types.apply(column)))
                .sum();
        if (bytes > KEY) {
            excesses.add(key + " takes up to " + bytes + " bytes, and " + KEY + " are the most");
        }
    }

    @Override
    public boolean hashes(List<String> types) {
        return shortensKeys
                && (types.stream().anyMatch(InnoDbLimits::isLarge)
                        || types.stream().mapToLong(InnoDbLimits::content).sum() > KEY);
    }

    private static boolean isLarge(String type) {
        return LARGE.contains(TypeText.head(type));
    }

    private static long inRow(String type) {
        if (isLarge(type)) {
            return POINTER;
        }
        long content = content(type);
        boolean varies = TypeText.head(type).startsWith("var");
        return varies ? content + (content > ONE_BYTE_LENGTH ? 2 : 1) : content;
    }

    /** The bytes of the longest value. */
    private static long content(String type) {
        Matcher sized = SIZED.matcher(type.toLowerCase(Locale.ROOT));
        if (!sized.matches()) {
            return TypeText.head(type).equals("bigint") ? 8 : 1;
        }
        long length = Long.parseLong(sized.group(2));
        return sized.group(1).endsWith("char") ? length * CHARACTER : length;
    }
}
