package dev.cairn.schema.script;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a semicolon stands inside the body of a trigger or a routine, {@code begin ... end}, and so ends no statement. It is
 * told the words of one statement after the other.
 */
final class RoutineBody {

    private static final Set<String> WITH_BODIES = Set.of("trigger", "procedure", "function", "event");

    /** What follows {@code end} where it ends no block that is counted here. */
    private static final Set<String> OTHER_ENDS = Set.of("if", "loop", "while", "repeat", "for");

    private String before = "";
    private int words;
    private boolean creates;
    private boolean hasBody;
    private int depth;

    void word(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        words++;
        if (words == 1) {
            creates = word.equals("create");
        } else if (creates && !hasBody) {
            hasBody = WITH_BODIES.contains(word);
        } else if (hasBody) {
            count(word);
        }
        before = word;
    }

    private void count(String word) {
        if (before.equals("end") && OTHER_ENDS.contains(word)) {
            depth++;
        } else if (before.equals("end") && word.equals("case")) {
            return;
        } else if (word.equals("begin") || word.equals("case")) {
            depth++;
        } else if (word.equals("end") && depth > 0) {
            depth--;
        }
    }

    /** A statement of the body ends. */
    void semicolon() {
        before = "";
    }

    boolean isOpen() {
        return depth > 0;
    }
}
