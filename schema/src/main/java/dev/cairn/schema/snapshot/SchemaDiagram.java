package dev.cairn.schema.snapshot;

import dev.cairn.schema.model.Schema;

/** The text of {@code schema.md}: the schema as a Mermaid entity-relationship diagram, for people. */
@SuppressWarnings("DoNotCallSuggester")
public final class SchemaDiagram {

    private SchemaDiagram() {}

    /** The canonical text, a Markdown document. */
    public static String write(Schema schema) {
        throw new UnsupportedOperationException("the body follows");
    }
}
