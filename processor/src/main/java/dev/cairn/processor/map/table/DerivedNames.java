package dev.cairn.processor.map.table;

import dev.cairn.annotation.Quoting;
import dev.cairn.schema.dialect.Identifiers;
import dev.cairn.schema.model.Name;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names the constraints and indexes that the user did not: a prefix, the table, what it is about. Names are unique in the whole
 * schema, as databases want them.
 */
public final class DerivedNames {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}_]+");

    private final Quoting quoting;
    private final Set<String> taken = new HashSet<>();
    private final Set<Name> derived = new HashSet<>();

    public DerivedNames(Quoting quoting) {
        this.quoting = quoting;
    }

    /** Keeps a name that the user gave from being derived. */
    public void reserve(@Nullable Name given) {
        if (given != null) {
            taken.add(given.text().toLowerCase(Locale.ROOT));
        }
    }

    /** A name that the user gave an index or a foreign key, quoted where all names are; Hibernate leaves other keys alone. */
    public Name stated(Name given) {
        return quoting == Quoting.ALL ? Name.quoted(given.text()) : given;
    }

    public Name derive(String prefix, TableDraft table, String about) {
        String base = prefix + "_"
                + NameRules.snakeCase(plain(table.name().name().text())) + (about.isEmpty() ? "" : "_" + plain(about));
        String candidate = Identifiers.shorten(base);
        for (int i = 2; !taken.add(candidate); i++) {
            candidate = Identifiers.shorten(base + "_" + i);
        }
        Name name = quoting == Quoting.ALL ? Name.quoted(candidate) : Name.of(candidate);
        derived.add(name);
        return name;
    }

    private static String plain(String text) {
        return OTHER.matcher(text).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    public Set<Name> derived() {
        return Set.copyOf(derived);
    }
}
