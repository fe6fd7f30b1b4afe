package dev.cairn.schema.model;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A view: a query that is read like a table.
 *
 * @param query the user's own text, as in Hibernate's {@code @View}
 */
public record View(QualifiedName name, Sql query) {

    private static final Pattern WORD = Pattern.compile("'(?:[^']|'')*'|[\\p{L}_][\\p{L}\\p{N}_$]*");

    /** The words of its query, in small letters: among them what it reads. String literals are left out. */
    public Set<String> words() {
        Set<String> words = new TreeSet<>();
        query.byDialect()
                .values()
                .forEach(text -> WORD.matcher(text)
                        .results()
                        .map(word -> word.group().toLowerCase(Locale.ROOT))
                        .filter(word -> !word.startsWith("'"))
                        .forEach(words::add));
        return words;
    }

    /** Whether its query speaks of something of that name, in any dialect: a table, or another view. */
    public boolean mentions(QualifiedName other) {
        return words().contains(other.name().text().toLowerCase(Locale.ROOT));
    }
}
