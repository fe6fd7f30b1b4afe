package dev.cairn.schema.snapshot;

import dev.cairn.schema.model.Schema;

/** The hash by which change lists name the schemas they start from and lead to. */
@SuppressWarnings("DoNotCallSuggester")
public final class SchemaHash {

    private SchemaHash() {}

    /** {@code sha256:} and 64 hexadecimal digits, equal for equal schemas. */
    public static String of(Schema schema) {
        throw new UnsupportedOperationException("the body follows");
    }
}
