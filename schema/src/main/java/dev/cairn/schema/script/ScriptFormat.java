package dev.cairn.schema.script;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.dialect.Lexis;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.history.MigrationId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text form of a script part: Flyway's file name, a header with a hash, statements with their findings above them.
 *
 * <pre>{@code
 * -- cairn 20261121093000__drop_nickname h2 sha256:5f3a...
 * -- part 1 of 1, not transactional
 *
 * -- DL103 error: dropping column nickname of author deletes its values.
 * -- Remedy: keep the column until nothing reads it.
 * alter table author drop column nickname;
 *
 * -- DF103 warning: column name of author becomes NOT NULL: the migration fails if a row holds NULL.
 * -- Remedy: give such rows a value with @Backfill("...") on the attribute, or make sure that there are none.
 * -- Guard: select count(*) from author where name is null
 * alter table author alter column name set not null;
 * }</pre>
 *
 * A guard is asked before the first statement of the migration runs, and must count 0.
 */
public final class ScriptFormat {

    /** What {@link #flywayConfig} says of a script that is not transactional where others are. */
    public static final String WITHOUT_TRANSACTION = "executeInTransaction=false\n";

    private static final Pattern FIRST_LINE = Pattern.compile("-- cairn (\\S+) (\\S+) sha256:([0-9a-f]{64})[ \\t]*");
    private static final Pattern SECOND_LINE =
            Pattern.compile("-- part (\\d{1,4}) of (\\d{1,4}), (transactional|not transactional)[ \\t]*");

    /** Begins the line of a query that must count 0 before the migration, below the finding that it is about. */
    private static final String GUARD = "-- Guard: ";

    private static final Pattern FINDING = Pattern.compile("-- ([A-Z]{2}\\d{3}) (?:info|warning|error): (.*)");
    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");
    private static final String REMEDY = "-- Remedy: ";

    private ScriptFormat() {}

    /** The file name of a part: {@code V20261121093000__create_author.sql}, of the second {@code V20261121093000.1__...}. */
    public static String fileName(MigrationId id, int part) {
        return "V" + id.timestamp() + (part == 1 ? "" : "." + (part - 1)) + "__" + id.slug() + ".sql";
    }

    /** The file beside a script that tells Flyway what the script's header tells Cairn. */
    public static String flywayConfig(String script) {
        return script + ".conf";
    }

    /** The text of a part, with {@code \n} as line end. */
    public static String write(ScriptPart part) {
        StringBuilder rest = new StringBuilder();
        rest.append("-- part ").append(part.part()).append(" of ").append(part.parts());
        rest.append(part.transactional() ? ", transactional\n" : ", not transactional\n");
        if (part.statements().isEmpty()) {
            rest.append("\n-- Nothing to do in ").append(part.dialect());
            rest.append(": what this migration changes makes no difference there.\n");
        }
        Change change = null;
        for (Statement statement : part.statements()) {
            // What one change asks for stands together.
            if (!statement.change().equals(change) || !statement.findings().isEmpty()) {
                rest.append('\n');
            }
            change = statement.change();
            statement.findings().forEach(finding -> write(finding, part.dialect(), rest));
            rest.append(statement.sql()).append(";\n");
        }
        return "-- cairn " + part.id() + " " + part.dialect() + " sha256:" + hash(rest.toString()) + "\n" + rest;
    }

    /** The text of a part without statements, with a place for statements written by hand. */
    public static String writeForHand(ScriptPart part) {
        String rest = "-- part " + part.part() + " of " + part.parts()
                + (part.transactional() ? ", transactional\n" : ", not transactional\n")
                + "\n-- Write the statements for " + part.dialect() + " below, each with a semicolon at its end.\n";
        return "-- cairn " + part.id() + " " + part.dialect() + " sha256:" + hash(rest) + "\n" + rest;
    }

    private static void write(Finding finding, String dialect, StringBuilder text) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        text.append("-- ").append(finding.id()).append(' ').append(severity).append(": ");
        text.append(oneLine(finding.fact())).append('\n');
        text.append(REMEDY).append(oneLine(finding.remedy())).append('\n');
        String guard = finding.guards().get(dialect);
        if (guard != null) {
            text.append(GUARD).append(oneLine(guard)).append('\n');
        }
    }

    private static String oneLine(String text) {
        return LINE_END.matcher(text).replaceAll(" ");
    }

    /**
     * Reads a script, edited by hand or not, with any line ends.
     *
     * @throws ScriptException if its first lines are not those that {@link #write} gives
     */
    public static ParsedScript read(String text) {
        String normalised = withPlainLineEnds(text);
        ScriptHead head = readHead(normalised);
        Lexis lexis = Dialects.byId(head.dialect()).map(Dialect::lexis).orElse(Lexis.STANDARD);
        return new ParsedScript(
                head, statements(normalised, lexis), guards(normalised.lines().toList()));
    }

    /**
     * Reads what a script says of itself, and not its statements: the compiler looks at every script in every build.
     *
     * @throws ScriptException as {@link #read} does
     */
    public static ScriptHead readHead(String text) {
        String normalised = withPlainLineEnds(text);
        int end = normalised.indexOf('\n');
        String firstLine = end < 0 ? normalised : normalised.substring(0, end);
        String rest = end < 0 ? "" : normalised.substring(end + 1);
        Matcher first = FIRST_LINE.matcher(firstLine);
        if (!first.matches()) {
            throw new ScriptException("the first line is not \"-- cairn <id> <dialect> sha256:<hash>\"");
        }
        Matcher second = SECOND_LINE.matcher(rest.lines().findFirst().orElse(""));
        if (!second.matches()) {
            throw new ScriptException("the second line is not \"-- part 1 of 1, transactional\" or its like");
        }
        String hash = hash(rest);
        return new ScriptHead(
                id(first.group(1)),
                first.group(2),
                Integer.parseInt(second.group(1)),
                Integer.parseInt(second.group(2)),
                second.group(3).equals("transactional"),
                "sha256:" + hash,
                !first.group(3).equals(hash));
    }

    /** The guards in a script: each stands below its remedy, and that below its finding. */
    private static List<ParsedScript.Guard> guards(List<String> lines) {
        List<ParsedScript.Guard> guards = new ArrayList<>();
        for (int i = 2; i < lines.size(); i++) {
            Matcher finding = FINDING.matcher(lines.get(i - 2));
            if (lines.get(i).startsWith(GUARD) && lines.get(i - 1).startsWith(REMEDY) && finding.matches()) {
                guards.add(new ParsedScript.Guard(
                        finding.group(1),
                        finding.group(2),
                        lines.get(i - 1).substring(REMEDY.length()),
                        lines.get(i).substring(GUARD.length()).strip(),
                        i + 1));
            }
        }
        return guards;
    }

    /** The statements of any SQL text in the standard's words, whether or not it has Cairn's header. */
    public static List<ParsedScript.SqlStatement> statements(String sql) {
        return statements(sql, Lexis.STANDARD);
    }

    /** The statements of a text as a database reads it. */
    static List<ParsedScript.SqlStatement> statements(String sql, Lexis lexis) {
        return new ScriptSplitter(withPlainLineEnds(sql), lexis).split();
    }

    private static MigrationId id(String text) {
        try {
            return new MigrationId(text);
        } catch (IllegalArgumentException e) {
            throw new ScriptException("the first line names no migration: " + e.getMessage());
        }
    }

    private static String withPlainLineEnds(String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return withoutMark.replace("\r\n", "\n");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
