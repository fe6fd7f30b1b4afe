package dev.cairn.cli;

import java.util.regex.Pattern;

/** Takes passwords out of what is printed: databases like to quote the URL they were given. */
final class Passwords {

    private static final Pattern PARAMETER = Pattern.compile("(?i)(password|pwd)=[^&;\\s\"']*");
    private static final Pattern AUTHORITY = Pattern.compile("(//[^/@:\\s]+):[^@/\\s]+@");

    private Passwords() {}

    static String masked(String text) {
        return AUTHORITY.matcher(PARAMETER.matcher(text).replaceAll("$1=***")).replaceAll("$1:***@");
    }
}
