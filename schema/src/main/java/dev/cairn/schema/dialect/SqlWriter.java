package dev.cairn.schema.dialect;

import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;

/** Writes identifiers and literals. The one place where identifiers are quoted. */
public final class SqlWriter {

    private final Words words;

    public SqlWriter(Words words) {
        this.words = words;
    }

    /** An identifier, in double quotes where its {@link Name#quote()} asks for them. */
    public String name(Name name) {
        return switch (name.quote()) {
            case NONE -> name.text();
            case KEYWORD -> words.isKeyword(name.text()) ? quoted(name.text()) : name.text();
            case ALWAYS -> quoted(name.text());
        };
    }

    /** A table or sequence with its catalog and schema. */
    public String name(QualifiedName name) {
        StringBuilder sql = new StringBuilder();
        if (name.catalog() != null) {
            sql.append(name(name.catalog())).append('.');
        }
        if (name.schema() != null) {
            sql.append(name(name.schema())).append('.');
        }
        return sql.append(name(name.name())).toString();
    }

    /** Identifiers separated by commas. */
    public String names(List<Name> names) {
        return names.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** A text literal. */
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
