package dev.cairn.schema.dialect;

/**
 * How a database reads the text of a script, as far as it matters to where a statement ends.
 *
 * @param backslashEscapes whether a backslash in a literal takes the next character as it is: {@code 'it\'s'}
 * @param hashComments whether {@code #} begins a comment, and {@code --} only with a blank behind it
 * @param nestedComments whether a comment may hold another
 * @param delimiterLines whether a line {@code delimiter //} says what ends the statements below it, as the client of the
 *     database has it
 */
public record Lexis(boolean backslashEscapes, boolean hashComments, boolean nestedComments, boolean delimiterLines) {

    /** As in SQL's standard. */
    public static final Lexis STANDARD = new Lexis(false, false, true, false);
}
