package dev.cairn.schema.dialect.h2;

import dev.cairn.schema.dialect.DiffRules;
import dev.cairn.schema.dialect.EnumConversion;
import dev.cairn.schema.dialect.TypeText;
import dev.cairn.schema.step.NativeColumn;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How H2 tells types apart and converts between them. */
final class H2DiffRules implements DiffRules {

    private static final Set<String> TEXTS = Set.of("varchar", "char", "clob");
    private static final Set<String> BYTES = Set.of("varbinary", "binary", "blob");

    @Override
    public boolean sameType(NativeColumn before, NativeColumn after) {
        return TypeText.typeOnly(before.type()).equals(TypeText.typeOnly(after.type()));
    }

    @Override
    public @Nullable String conversion(NativeColumn before, NativeColumn after, String column) {
        String asText = "cast(" + column + " as varchar)";
        String otherwise = isEnum(after) ? asText : "cast(" + asText + " as " + TypeText.typeOnly(after.type()) + ")";
        String enumeration = EnumConversion.between(before.logical(), after.logical(), column, otherwise);
        if (enumeration != null) {
            return enumeration;
        }
        String to = TypeText.head(after.type());
        // H2 converts large objects to nothing but strings of their own kind.
        if (TypeText.head(before.type()).equals("blob")) {
            return BYTES.contains(to) ? null : "utf8tostring(" + column + ")";
        }
        // H2 would count the blanks that pad it.
        if (TypeText.head(before.type()).equals("char") && TEXTS.contains(to)) {
            return "trim(trailing from " + column + ")";
        }
        boolean unreadable = TypeText.head(before.type()).equals("clob") && !BYTES.contains(to) && !TEXTS.contains(to);
        // H2 would take the number of an enum's value, and that by the alphabet.
        return unreadable || isEnum(before) != isEnum(after) ? asText : null;
    }

    private static boolean isEnum(NativeColumn column) {
        return TypeText.head(column.type()).equals("enum");
    }
}
