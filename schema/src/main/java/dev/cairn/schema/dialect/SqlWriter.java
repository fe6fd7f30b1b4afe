package dev.cairn.schema.dialect;

import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes identifiers and literals. The one place where identifiers are quoted. */
public final class SqlWriter {

    private final Words words;
    private final boolean foldsToUpperCase;
    private final boolean heedsCaseInQuotes;
    private final boolean renamesCase;
    private final boolean schemas;
    private final boolean catalogs;
    private final String quote;

    public SqlWriter(Words words, Capabilities capabilities) {
        this.words = words;
        this.foldsToUpperCase = capabilities.foldsToUpperCase();
        this.heedsCaseInQuotes = capabilities.heedsCaseInQuotes();
        this.renamesCase = capabilities.renamesCase();
        this.schemas = capabilities.schemas();
        this.catalogs = capabilities.catalogs();
        this.quote = String.valueOf(capabilities.identifierQuote());
    }

    /** An identifier, in quotes where its {@link Name#quote()} asks for them. */
    public String name(Name name) {
        return isQuoted(name) ? quoted(name.text()) : name.text();
    }

    /** The name by which the database knows the identifier: two names with the same one are the same object. */
    public String folded(Name name) {
        if (isQuoted(name) && heedsCaseInQuotes) {
            return name.text();
        }
        return foldsToUpperCase
                ? name.text().toUpperCase(Locale.ROOT)
                : name.text().toLowerCase(Locale.ROOT);
    }

    /** The name as far as a rename can change it: one that leads to the same is none. */
    public String stored(Name name) {
        return renamesCase ? name.text() : folded(name);
    }

    /** Whether the identifier is written in quotes. */
    public boolean isQuoted(Name name) {
        return switch (name.quote()) {
            case NONE -> false;
            case KEYWORD -> words.isKeyword(name.text());
            case ALWAYS -> true;
        };
    }

    /** A table or sequence with its catalog and schema, where the database has such. */
    public String name(QualifiedName name) {
        QualifiedName known = known(name);
        StringBuilder sql = new StringBuilder();
        if (known.catalog() != null) {
            sql.append(name(known.catalog())).append('.');
        }
        if (known.schema() != null) {
            sql.append(name(known.schema())).append('.');
        }
        return sql.append(name(known.name())).toString();
    }

    /** A name without a catalog or schema that the database is not told of. */
    public QualifiedName known(QualifiedName name) {
        return new QualifiedName(catalogs ? name.catalog() : null, schemas ? name.schema() : null, name.name());
    }

    /** Whether two names lie in one place, as far as the database is told. */
    public boolean samePlace(QualifiedName one, QualifiedName other) {
        return known(one).withName(other.name()).equals(known(other));
    }

    /** Identifiers separated by commas. */
    public String names(List<Name> names) {
        return names.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** A text literal. */
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private String quoted(String text) {
        return quote + text.replace(quote, quote + quote) + quote;
    }
}
