package dev.cairn.schema.script;

import dev.cairn.schema.dialect.Lexis;
import dev.cairn.schema.script.ParsedScript.SqlStatement;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts SQL at the semicolons that end statements, not at those inside quotes, dollar quotes, comments or the bodies of triggers
 * and routines. It knows no more SQL than that.
 */
final class ScriptSplitter {

    private static final String DELIMITER = "delimiter ";

    private final String text;
    private final Lexis lexis;
    private final List<SqlStatement> statements = new ArrayList<>();
    private int position;
    /** How far line ends are counted, and the line that is reached there. */
    private int counted;

    private int line = 1;
    /** Where the current statement begins, or -1 while only blanks and comments were met. */
    private int start = -1;

    private String delimiter = ";";
    private RoutineBody body = new RoutineBody();

    ScriptSplitter(String text, Lexis lexis) {
        this.text = text;
        this.lexis = lexis;
    }

    List<SqlStatement> split() {
        while (position < text.length()) {
            char c = text.charAt(position);
            if (text.startsWith(delimiter, position) && !(delimiter.equals(";") && body.isOpen())) {
                finish();
                position += delimiter.length();
            } else if (startsLineComment()) {
                position = lineEnd();
            } else if (start < 0 && startsDelimiterLine()) {
                int end = lineEnd();
                delimiter = text.substring(position + DELIMITER.length(), end).strip();
                position = end;
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
        body = new RoutineBody();
    }

    private boolean startsLineComment() {
        if (!lexis.hashComments()) {
            return text.startsWith("--", position);
        }
        boolean dashes = text.startsWith("--", position)
                && (position + 2 == text.length() || Character.isWhitespace(text.charAt(position + 2)));
        return dashes || text.charAt(position) == '#';
    }

    private boolean startsDelimiterLine() {
        return lexis.delimiterLines()
                && text.regionMatches(true, position, DELIMITER, 0, DELIMITER.length())
                && !text.substring(position + DELIMITER.length(), lineEnd()).isBlank();
    }

    private void skipToken(char c) {
        switch (c) {
            case '\'' -> skipQuoted('\'', lexis.backslashEscapes() || isEscapeString());
            case '"' -> skipQuoted('"', lexis.backslashEscapes());
            case '`' -> skipQuoted('`', false);
            case '$' -> skipDollar();
            case ';' -> {
                body.semicolon();
                position++;
            }
            default -> skipWord();
        }
    }

    private void skipWord() {
        int from = position;
        while (position < text.length()
                && Character.isJavaIdentifierPart(text.charAt(position))
                && text.charAt(position) != '$') {
            position++;
        }
        if (position == from) {
            position++;
        } else {
            body.word(text.substring(from, position));
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
            if (text.startsWith("/*", position) && (depth == 0 || lexis.nestedComments())) {
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
