package dev.cairn.schema.dialect.innodb;

import dev.cairn.schema.dialect.DiffRules;
import dev.cairn.schema.dialect.EnumConversion;
import dev.cairn.schema.dialect.TypeText;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.step.NativeColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How MySQL and MariaDB tell types apart and convert between them. A column converts when it is modified, but not always as it
 * should: the text {@code '1'} and the number 1 become the first constant of an enum, a bit becomes an unprintable character.
 * Such a column goes by way of text, where its values are put right.
 */
public final class InnoDbDiffRules implements DiffRules {

    private static final Set<String> NUMBERS = Set.of(
            "tinyint",
            "smallint",
            "mediumint",
            "integer",
            "int",
            "bigint",
            "decimal",
            "numeric",
            "float",
            "double",
            "real");
    private static final Set<String> TEXTS =
            Set.of("varchar", "char", "text", "tinytext", "mediumtext", "longtext", "json");
    private static final Set<String> BYTES =
            Set.of("binary", "varbinary", "blob", "tinyblob", "mediumblob", "longblob");
    private static final Hop TEXT = Hop.to("varchar(255)");
    private static final Pattern FLOAT = Pattern.compile("^float(\\((\\d+)\\))?$");
    private static final int SINGLE_BITS = 24;

    private final boolean uuidIsBinary;

    /**
     * @param uuidIsBinary whether a UUID is stored as sixteen bytes and not in a type of its own
     */
    public InnoDbDiffRules(boolean uuidIsBinary) {
        this.uuidIsBinary = uuidIsBinary;
    }

    @Override
    public boolean sameType(NativeColumn before, NativeColumn after) {
        return canonical(before.type()).equals(canonical(after.type()));
    }

    private static String canonical(String type) {
        if (type.equals("real")) {
            return "double";
        }
        Matcher matcher = FLOAT.matcher(type);
        if (!matcher.matches()) {
            return type;
        }
        String bits = matcher.group(2);
        return bits != null && Integer.parseInt(bits) > SINGLE_BITS ? "double" : "float";
    }

    /** The last of the expressions on the way, or null where modifying the column is enough. */
    @Override
    public @Nullable String conversion(NativeColumn before, NativeColumn after, String column) {
        return route(before, after, column).stream()
                .filter(hop -> hop.expression() != null)
                .reduce((first, second) -> second)
                .map(Hop::expression)
                .orElse(null);
    }

    /**
     * What a column goes through before it is given its new type.
     *
     * @param column the column as it stands in SQL
     * @return nothing where the database converts as it should
     */
    List<Hop> route(NativeColumn before, NativeColumn after, String column) {
        String from = TypeText.head(before.type());
        String to = TypeText.head(after.type());
        String otherwise = "concat('no counterpart of ', " + column + ")";
        String enumeration = EnumConversion.between(before.logical(), after.logical(), column, otherwise);
        if (enumeration != null) {
            return List.of(TEXT, Hop.set(enumeration));
        }
        if (isUuid(before) && isText(to) && uuidIsBinary) {
            return List.of(Hop.to("varbinary(255)"), Hop.set("bin_to_uuid(" + column + ")"));
        }
        if (isUuid(after) && isText(from) && uuidIsBinary) {
            return List.of(Hop.to("varbinary(255)"), Hop.set("uuid_to_bin(" + column + ")"));
        }
        if (from.equals(to)) {
            return List.of();
        }
        List<Hop> hops = new ArrayList<>();
        if (from.equals("bit") && !NUMBERS.contains(to)) {
            hops.addAll(List.of(
                    Hop.to("tinyint"), TEXT, Hop.set("case " + column + " when '1' then 'true' else 'false' end")));
            from = "varchar";
        } else if (isStrict(from) && !isText(to) && !BYTES.contains(to)) {
            hops.add(TEXT);
            from = "varchar";
        }
        if (to.equals("bit")) {
            hops.addAll(toBit(from, column));
        } else if (to.equals("enum") && NUMBERS.contains(from)) {
            hops.addAll(List.of(TEXT, Hop.set(otherwise)));
        } else if (to.equals("enum") && TEXTS.contains(from)) {
            hops.add(Hop.set(
                    "case when " + column + " regexp '^[0-9]+$' then " + otherwise + " else " + column + " end"));
        } else if (to.equals("uuid") && !isText(from) && !BYTES.contains(from)) {
            hops.add(TEXT);
        }
        return hops;
    }

    /** Types that take no others, or take them for something else. */
    private static boolean isStrict(String type) {
        return type.equals("enum") || type.equals("uuid");
    }

    private static boolean isText(String type) {
        return TEXTS.contains(type) || type.equals("enum");
    }

    private static List<Hop> toBit(String from, String column) {
        if (NUMBERS.contains(from)) {
            return List.of(Hop.set(column + " <> 0"));
        }
        String truth = "case lower(" + column + ") when 'true' then '1' when 'false' then '0' else " + column + " end";
        return isText(from) ? List.of(Hop.set(truth), Hop.to("tinyint")) : List.of();
    }

    private static boolean isUuid(NativeColumn column) {
        return column.logical() instanceof LogicalType.Uuid;
    }

    /**
     * One station of a column.
     *
     * @param type the type it takes, or null
     * @param expression the value it takes, or null
     */
    record Hop(@Nullable String type, @Nullable String expression) {
        static Hop to(String type) {
            return new Hop(type, null);
        }

        static Hop set(String expression) {
            return new Hop(null, expression);
        }
    }
}
