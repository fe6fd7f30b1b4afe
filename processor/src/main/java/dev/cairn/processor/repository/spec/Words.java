package dev.cairn.processor.repository.spec;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts names together from other names. */
public final class Words {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[.\\-_]");
    private static final Pattern BEFORE_CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern ENDS_IN_Y = Pattern.compile(".*[^aeiou]y");
    private static final Pattern ENDS_IN_HISS = Pattern.compile(".*(s|x|z|ch|sh)");

    private Words() {}

    /** {@code Book} to {@code book}. */
    public static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code address.zipCode} and {@code my-blog} to {@code AddressZipCode} and {@code MyBlog}. */
    public static String pascal(String name) {
        return BETWEEN_WORDS
                .splitAsStream(name)
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
    }

    /** {@code address.zipCode} to {@code addressZipCode}. */
    public static String camel(String name) {
        return decapitalized(pascal(name));
    }

    /** {@code address.zipCode} to {@code ADDRESS_ZIP_CODE}. */
    public static String constant(String name) {
        return BEFORE_CAPITAL.matcher(name).replaceAll("_").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** By rule alone, so that it can be foreseen: {@code books}, {@code categories}, {@code boxes}, {@code persons}. */
    public static String plural(String noun) {
        if (ENDS_IN_Y.matcher(noun).matches()) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return ENDS_IN_HISS.matcher(noun).matches() ? noun + "es" : noun + "s";
    }
}
