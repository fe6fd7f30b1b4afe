package dev.cairn.schema.history;

import java.text.Normalizer;
import java.util.Locale;

/** Text in lower-case words of letters and digits with an underscore between: {@code firstName} is {@code first_name}. */
final class Words {

    private Words() {}

    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
    }

    /** The words of a name, or another word where it has no letter that a file name can hold. */
    static String of(String text, String otherwise) {
        String words = of(text);
        return words.isEmpty() ? otherwise : words;
    }
}
