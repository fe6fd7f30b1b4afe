package dev.cairn.schema.script;

import dev.cairn.schema.script.ParsedScript.SqlStatement;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts SQL at the semicolons that end statements, not at those inside quotes, dollar quotes or comments. It knows no more
 * SQL than that: a body in {@code begin atomic ... end} must be put in dollar quotes instead.
 */
final class ScriptSplitter {

    private final String text;
    private final List<SqlStatement> statements = new ArrayList<>();
    private int position;
    /** How far line ends are counted, and the line that is reached there. */
    private int counted;

    private int line = 1;
    /** Where the current statement begins, or -1 while only blanks and comments were met. */
    private int start = -1;

    ScriptSplitter(String text) {
        this.text = text;
    }

    List<SqlStatement> split() {
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c == ';') {
                finish();
                position++;
            } else if (text.startsWith("--", position)) {
                position = lineEnd();
            } else if (text.startsWith("/*", position)) {
                skipBlockComment();
            } else if (Character.isWhitespace(c)) {
                position++;
            } else {
                start = start < 0 ? position : start;
                skipToken(c);
            }
        }
        finish();
        return List.copyOf(statements);
    }

    private void finish() {
        if (start >= 0) {
            while (counted < start) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
                counted++;
            }
            statements.add(new SqlStatement(text.substring(start, position).strip(), line));
            start = -1;
        }
    }

    private void skipToken(char c) {
        switch (c) {
            case '\'' -> skipQuoted('\'', isEscapeString());
            case '"' -> skipQuoted('"', false);
            case '`' -> skipQuoted('`', false);
            case '$' -> skipDollar();
            default -> position++;
        }
    }

    /** PostgreSQL's {@code E'it\'s'}. */
    private boolean isEscapeString() {
        return position > 0
                && "eE".indexOf(text.charAt(position - 1)) >= 0
                && (position == 1 || !Character.isJavaIdentifierPart(text.charAt(position - 2)));
    }

    private void skipQuoted(char quote, boolean backslashEscapes) {
        position++;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (backslashEscapes && c == '\\') {
                position++;
            } else if (c == quote) {
                // A doubled quote opens again at once.
                return;
            }
        }
        position = Math.min(position, text.length());
    }

    private void skipDollar() {
        boolean insideWord = position > 0 && Character.isJavaIdentifierPart(text.charAt(position - 1));
        int close = position + 1;
        while (close < text.length()
                && text.charAt(close) != '$'
                && Character.isJavaIdentifierPart(text.charAt(close))
                && !(close == position + 1 && Character.isDigit(text.charAt(close)))) {
            close++;
        }
        if (insideWord || close >= text.length() || text.charAt(close) != '$') {
            position++;
            return;
        }
        String tag = text.substring(position, close + 1);
        int end = text.indexOf(tag, close + 1);
        position = end < 0 ? text.length() : end + tag.length();
    }

    private void skipBlockComment() {
        int depth = 0;
        do {
            if (text.startsWith("/*", position)) {
                depth++;
                position += 2;
            } else if (text.startsWith("*/", position)) {
                depth--;
                position += 2;
            } else {
                position++;
            }
        } while (depth > 0 && position < text.length());
        position = Math.min(position, text.length());
    }

    private int lineEnd() {
        int end = text.indexOf('\n', position);
        return end < 0 ? text.length() : end;
    }
}
