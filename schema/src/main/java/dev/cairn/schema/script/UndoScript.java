package dev.cairn.schema.script;

import dev.cairn.schema.script.Statement.Loss;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The SQL that takes a part of a migration back, as people read it and as it is kept in the database.
 *
 * <pre>{@code
 * -- Deletes the values of column email of author.
 * -- Only if this finds a row: select 1 from author where email is not null
 * alter table author drop column email;
 * }</pre>
 *
 * @param steps in the order in which they run
 * @param stepwise whether each of them runs by itself, also where all could be one transaction
 */
public record UndoScript(List<Step> steps, boolean stepwise) {

    private static final String STEPWISE = "-- Statement by statement, not in one transaction:";

    private static final String DELETES = "-- Deletes ";
    private static final String PROBE = "-- Only if this finds a row: ";
    private static final String GONE = "-- Does not bring back what the migration deleted.";

    private static final String TOGETHER = "-- In one transaction, the next %d statements:";
    private static final Pattern IS_TOGETHER = Pattern.compile("-- In one transaction, the next (\\d+) statements:");

    /**
     * What is done at once.
     *
     * @param sql statements, without the closing semicolon; several belong in one transaction
     * @param loss what data it deletes, or null
     * @param restoresAll whether it brings back all that the migration took away; data that was deleted stays deleted
     */
    public record Step(List<String> sql, @Nullable Loss loss, boolean restoresAll) {
        public Step {
            sql = List.copyOf(sql);
        }

        public Step(String sql, @Nullable Loss loss, boolean restoresAll) {
            this(List.of(sql), loss, restoresAll);
        }
    }

    public UndoScript {
        steps = List.copyOf(steps);
    }

    /** The script that takes a part back: from its last statement to its first. */
    public static UndoScript of(ScriptPart part) {
        List<Step> steps = new ArrayList<>();
        List<Statement> backwards = new ArrayList<>(part.statements());
        Collections.reverse(backwards);
        for (Statement statement : backwards) {
            for (int i = 0; i < statement.undo().size(); i++) {
                Loss loss = i == 0 ? statement.undoLoss() : null;
                steps.add(new Step(statement.undo().get(i), loss, i > 0 || !statement.losesData()));
            }
        }
        return new UndoScript(steps, part.online());
    }

    /** The text, empty if there is nothing to take back. */
    public String text() {
        StringBuilder text = new StringBuilder();
        if (stepwise && !steps.isEmpty()) {
            text.append(STEPWISE).append('\n');
        }
        for (Step step : steps) {
            Loss loss = step.loss();
            if (loss != null) {
                text.append(DELETES).append(oneLine(loss.what())).append(".\n");
                if (loss.probe() != null) {
                    text.append(PROBE).append(oneLine(loss.probe())).append('\n');
                }
            }
            if (!step.restoresAll()) {
                text.append(GONE).append('\n');
            }
            if (step.sql().size() > 1) {
                text.append(String.format(Locale.ROOT, TOGETHER, step.sql().size()))
                        .append('\n');
            }
            step.sql().forEach(sql -> text.append(sql).append(";\n"));
        }
        return text.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    /** Reads {@link #text()} again. */
    public static UndoScript read(String text) {
        List<String> lines = text.lines().toList();
        List<Step> steps = new ArrayList<>();
        List<ParsedScript.SqlStatement> statements = ScriptFormat.statements(text);
        int next = 0;
        while (next < statements.size()) {
            ParsedScript.SqlStatement statement = statements.get(next);
            int count = 1;
            String what = null;
            String probe = null;
            boolean restores = true;
            for (int line = statement.line() - 2; line >= 0 && lines.get(line).startsWith("-- "); line--) {
                String comment = lines.get(line);
                restores &= !comment.equals(GONE);
                Matcher together = IS_TOGETHER.matcher(comment);
                if (together.matches()) {
                    count = Integer.parseInt(together.group(1));
                } else if (comment.startsWith(PROBE)) {
                    probe = comment.substring(PROBE.length());
                } else if (comment.startsWith(DELETES)) {
                    what = comment.substring(DELETES.length()).replaceFirst("\\.$", "");
                }
            }
            List<String> sql = statements.subList(next, Math.min(next + count, statements.size())).stream()
                    .map(ParsedScript.SqlStatement::sql)
                    .toList();
            steps.add(new Step(sql, what == null ? null : new Loss(what, probe), restores));
            next += sql.size();
        }
        return new UndoScript(steps, lines.contains(STEPWISE));
    }
}
