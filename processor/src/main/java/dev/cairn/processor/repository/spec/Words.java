package dev.cairn.processor.repository.spec;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts names together from other names. */
public final class Words {

    private Words() {}

    /** {@code Book} to {@code book}. */
    public static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code address.zipCode} and {@code my-blog} to {@code AddressZipCode} and {@code MyBlog}. */
    public static String pascal(String name) {
        return Arrays.stream(name.split("[.\\-_]"))
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
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** By rule alone, so that it can be foreseen: {@code books}, {@code categories}, {@code boxes}, {@code persons}. */
    public static String plural(String noun) {
        if (noun.matches(".*[^aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.matches(".*(s|x|z|ch|sh)") ? noun + "es" : noun + "s";
    }
}
