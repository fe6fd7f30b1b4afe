package dev.cairn.schema.history;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text in lower-case words of letters and digits with an underscore between: {@code firstName} is {@code first_name}. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BEFORE_CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern AT_ENDS = Pattern.compile("^_+|_+$");

    private Words() {}

    static String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String parted = BEFORE_CAPITAL.matcher(plain).replaceAll("_").toLowerCase(Locale.ROOT);
        return AT_ENDS.matcher(OTHERS.matcher(parted).replaceAll("_")).replaceAll("");
    }

    /** The words of a name, or another word where it has no letter that a file name can hold. */
    static String of(String text, String otherwise) {
        String words = of(text);
        return words.isEmpty() ? otherwise : words;
    }
}
