package dev.cairn.schema.dialect;

import dev.cairn.schema.model.Name;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Identifiers that Cairn derives. They hold at most {@value #MAX_BYTES} bytes, the least that a database of the family takes
 * (PostgreSQL cuts longer ones silently, so that two could become one).
 */
public final class Identifiers {

    /** The longest identifier in bytes of UTF-8: PostgreSQL's NAMEDATALEN less one. */
    public static final int MAX_BYTES = 63;

    private static final int HASH_DIGITS = 8;

    private Identifiers() {}

    /** The identifier itself if it is short enough, else its beginning with a hash of the whole in place of the rest. */
    public static String shorten(String identifier) {
        if (bytes(identifier) <= MAX_BYTES) {
            return identifier;
        }
        int end = identifier.length();
        while (bytes(identifier.substring(0, end)) > MAX_BYTES - HASH_DIGITS - 1) {
            end = identifier.offsetByCodePoints(end, -1);
        }
        return identifier.substring(0, end) + "_" + hash(identifier);
    }

    /**
     * A readable name made of a prefix and the names of what it belongs to, such as {@code fk_post_author}: in lower case
     * unless one of them is always quoted, and then quoted itself.
     */
    public static Name derived(String prefix, List<Name> parts) {
        boolean quoted = parts.stream().anyMatch(part -> part.quote() == Name.Quote.ALWAYS);
        String joined = prefix + "_" + parts.stream().map(Name::text).collect(Collectors.joining("_"));
        return quoted ? Name.quoted(shorten(joined)) : Name.of(shorten(joined.toLowerCase(Locale.ROOT)));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_DIGITS / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
