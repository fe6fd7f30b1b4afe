package dev.cairn.schema.snapshot;

import dev.cairn.schema.format.TypeJson;
import dev.cairn.schema.json.Json;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import java.util.regex.Pattern;

/** Names and types as Mermaid's lexer takes them. */
final class MermaidToken {

    /** What an attribute's name or type may not hold; letters beyond ASCII it may. */
    private static final Pattern NOT_IN_ATTRIBUTE = Pattern.compile("[^A-Za-z0-9_()\\u00C0-\\uFFFF]");

    private static final Pattern NOT_IN_QUOTES = Pattern.compile("[\"%\\\\\\p{Cntrl}]");

    /** Begins with what no attribute begins with, or reads as one of the words for a key. */
    private static final Pattern MISREAD = Pattern.compile("(?i)[0-9()].*|[pfu]k(?![a-z0-9_]).*");

    private MermaidToken() {}

    /** Always in quotes: Mermaid has too many reserved words to know them all. */
    static String entity(QualifiedName name) {
        String qualified = name.name().text();
        if (name.schema() != null) {
            qualified = name.schema().text() + "." + qualified;
        }
        if (name.catalog() != null) {
            qualified = name.catalog().text() + "." + qualified;
        }
        return label(qualified);
    }

    static String label(String text) {
        return '"' + NOT_IN_QUOTES.matcher(text).replaceAll("_") + '"';
    }

    static String attribute(Name name) {
        return word(name.text());
    }

    /** The type as a snapshot names it, {@code decimal(12_2)} for the comma that Mermaid keeps for keys. */
    static String type(LogicalType type) {
        if (TypeJson.write(type) instanceof Json.Text text) {
            return word(text.value());
        }
        if (type instanceof LogicalType.Array array) {
            return type(array.element()) + "_array";
        }
        if (type instanceof LogicalType.Choice choice) {
            return type(choice.base());
        }
        return type instanceof LogicalType.NamedEnum named ? word(named.name()) : "enum";
    }

    private static String word(String text) {
        String word = NOT_IN_ATTRIBUTE.matcher(text).replaceAll("_");
        return MISREAD.matcher(word).matches() ? "_" + word : word;
    }
}
