package dev.cairn.runtime.migrate;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a statement that may name something, quoted or not, in every letter case a database may store them. */
final class Identifiers {

    private static final Pattern WORD =
            Pattern.compile("\"((?:[^\"]|\"\")+)\"|`((?:[^`]|``)+)`|([\\p{L}_][\\p{L}\\p{N}_$]*)");

    private Identifiers() {}

    static Set<String> in(String sql) {
        Set<String> words = new TreeSet<>();
        Matcher matcher = WORD.matcher(sql);
        while (matcher.find()) {
            if (matcher.group(3) == null) {
                words.add(
                        matcher.group(1) == null
                                ? matcher.group(2).replace("``", "`")
                                : matcher.group(1).replace("\"\"", "\""));
            } else {
                words.add(matcher.group(3));
                words.add(matcher.group(3).toLowerCase(Locale.ROOT));
                words.add(matcher.group(3).toUpperCase(Locale.ROOT));
            }
        }
        return words;
    }
}
