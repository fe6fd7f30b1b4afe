package dev.cairn.processor.map.table;

import dev.cairn.annotation.Naming;
import dev.cairn.annotation.Quoting;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.dialect.Words;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns the names that a mapping states or implies into those of the database, as Hibernate does under the same settings. */
public final class NameRules {

    private final Naming naming;
    private final Quoting quoting;
    private final List<Words> words;

    public NameRules(MappingSettings settings) {
        this.naming = settings.naming();
        this.quoting = settings.quoting();
        this.words = settings.dialects().stream()
                .flatMap(id -> Dialects.byId(id).stream())
                .map(Dialect::words)
                .toList();
    }

    /** The name in the database of what the mapping calls {@code logical}, which may carry its own quotes. */
    public Name physical(String logical) {
        String stated = logical.strip();
        String text = unquoted(stated);
        boolean quoted = !text.equals(stated) || needsQuotes(text) || quoting == Quoting.ALL;
        if (quoted) {
            return Name.quoted(text);
        }
        if (isKeyword(text)) {
            return Name.keyword(text);
        }
        String physical = naming == Naming.SNAKE_CASE ? snakeCase(text) : text;
        return isKeyword(physical) ? Name.keyword(physical) : Name.of(physical);
    }

    /** A name that no naming strategy sees, as those that generators give to the columns of their tables. */
    public Name exact(String stated) {
        String text = unquoted(stated);
        if (!text.equals(stated) || needsQuotes(text) || quoting == Quoting.ALL) {
            return Name.quoted(text);
        }
        return isKeyword(text) ? Name.keyword(text) : Name.of(text);
    }

    /** The name of a sequence or table of numbers, which may itself say {@code schema.name}. */
    public QualifiedName qualified(String catalog, String schema, String logical) {
        String[] parts = logical.split("\\.");
        if (parts.length == 1 || parts.length > 3) {
            return new QualifiedName(part(catalog), part(schema), physical(logical));
        }
        return new QualifiedName(
                part(parts.length == 3 ? parts[0] : ""),
                part(parts[parts.length - 2]),
                physical(parts[parts.length - 1]));
    }

    private @Nullable Name part(String stated) {
        return stated.isEmpty() ? null : physical(stated);
    }

    /** A name made of others: quoted if one of them is. */
    public Name combined(String logical, Name... parts) {
        for (Name part : parts) {
            if (part.quote() != Name.Quote.NONE) {
                return Name.quoted(unquoted(logical));
            }
        }
        return physical(logical);
    }

    /** The name of a constraint or index, quoted only if it carries quotes. */
    public static Name constraint(String stated) {
        String text = unquoted(stated);
        return text.equals(stated) ? Name.of(text) : Name.quoted(text);
    }

    /** {@code text} without the back-quotes or double quotes around it. */
    public static String unquoted(String text) {
        int last = text.length() - 1;
        boolean quoted = last > 1
                && ((text.charAt(0) == '`' && text.charAt(last) == '`')
                        || (text.charAt(0) == '"' && text.charAt(last) == '"'));
        return quoted ? text.substring(1, last) : text;
    }

    /** As Hibernate's {@code Identifier}: what is no plain identifier is quoted. */
    private static boolean needsQuotes(String text) {
        char first = text.charAt(0);
        return !(Character.isLetter(first) || first == '_')
                || text.chars().anyMatch(c -> !(Character.isLetterOrDigit(c) || c == '_' || c == '$'));
    }

    private boolean isKeyword(String text) {
        return quoting == Quoting.KEYWORDS && words.stream().anyMatch(w -> w.isKeyword(text));
    }

    /** As {@code PhysicalNamingStrategySnakeCaseImpl}: an underscore before a capital between small letters or digits. */
    public static String snakeCase(String name) {
        StringBuilder snake = new StringBuilder(name.replace('.', '_'));
        for (int i = 1; i < snake.length() - 1; i++) {
            if (small(snake.charAt(i - 1)) && Character.isUpperCase(snake.charAt(i)) && small(snake.charAt(i + 1))) {
                snake.insert(i++, '_');
            }
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean small(char c) {
        return Character.isLowerCase(c) || Character.isDigit(c);
    }
}
