package dev.cairn.schema.format;

import dev.cairn.schema.json.JsonException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The constants of an enum as words: {@code SET_NULL} is {@code set null}. */
final class WordJson {

    private WordJson() {}

    static String write(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static <E extends Enum<E>> E read(Class<E> type, String word) {
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (write(constant).equals(word)) {
                return constant;
            }
        }
        throw new JsonException("\"" + word + "\" is none of "
                + Arrays.stream(constants).map(WordJson::write).collect(Collectors.joining(", ")));
    }
}
