package dev.cairn.schema.json;

import java.util.List;

/** A file of Cairn's: a JSON object that states the version of its format. */
public final class JsonDocument {

    /** The member that states the version. */
    public static final String FORMAT = "format";

    /** What git writes at the start of a line where two branches collide; canonical JSON has no such line. */
    private static final List<String> CONFLICT_MARKERS = List.of("<<<<<<<", "=======", ">>>>>>>", "|||||||");

    private JsonDocument() {}

    /**
     * Reads the object and checks its format.
     *
     * @param newest the newest format that the caller knows; all from 1 up to it are let through
     * @throws UnknownFormatException if a newer Cairn wrote it
     * @throws JsonException if it is no JSON object with a format; names the line where there is one to name
     */
    public static Json.Obj read(String text, int newest) {
        refuseConflictMarkers(text);
        if (!(Json.parse(text) instanceof Json.Obj document)) {
            throw new JsonException("it is no JSON object");
        }
        long format = document.number(FORMAT);
        if (format > newest) {
            throw new UnknownFormatException(format, newest);
        }
        if (format < 1) {
            throw new JsonException("there is no format " + format);
        }
        return document;
    }

    /** Whether a merge of two branches is not finished in a text. */
    public static boolean isInConflict(String text) {
        try {
            refuseConflictMarkers(text);
            return false;
        } catch (JsonException e) {
            return true;
        }
    }

    private static void refuseConflictMarkers(String text) {
        int line = 1;
        for (int start = 0; start >= 0 && start < text.length(); line++) {
            for (String marker : CONFLICT_MARKERS) {
                if (text.startsWith(marker, start)) {
                    throw new JsonException("line " + line + " is a git conflict marker (" + lineAt(text, start)
                            + "): the merge of two branches is not finished in this file");
                }
            }
            int end = text.indexOf('\n', start);
            start = end < 0 ? end : end + 1;
        }
    }

    private static String lineAt(String text, int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end).strip();
    }
}
