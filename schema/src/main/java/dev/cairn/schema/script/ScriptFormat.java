package dev.cairn.schema.script;

import dev.cairn.schema.history.MigrationId;

/** The text form of a script part: Flyway's file names, a header with a hash, commented statements. */
public final class ScriptFormat {

    private ScriptFormat() {}

    /** The file name of a part: {@code V20261121093000__create_author.sql}, the second {@code V20261121093000.1__...}. */
    public static String fileName(MigrationId id, int part) {
        return "V" + id.timestamp() + (part == 1 ? "" : "." + (part - 1)) + "__" + id.slug() + ".sql";
    }

    public static String write(ScriptPart part) {
        throw new UnsupportedOperationException("under construction");
    }

    /**
     * Reads a script, edited by hand or not, with any line ends.
     *
     * @throws ScriptException if the header is not Cairn's
     */
    public static ParsedScript read(String text) {
        throw new UnsupportedOperationException("under construction");
    }
}
