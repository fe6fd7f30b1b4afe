package dev.cairn.schema.succession;

import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names as the most forgiving database compares them: without case and quotes. */
public final class Fold {

    private Fold() {}

    /** A name, folded. */
    public static String of(Name name) {
        return name.text().toLowerCase(Locale.ROOT);
    }

    /** A name with its schema and catalog, folded. */
    public static String of(QualifiedName name) {
        return prefix(name.catalog()) + prefix(name.schema()) + of(name.name());
    }

    private static String prefix(@Nullable Name name) {
        return name == null ? "" : of(name) + ".";
    }
}
