package dev.cairn.schema.script;

import dev.cairn.schema.script.Statement.Loss;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    /**
     * One statement.
     *
     * @param sql without the closing semicolon
     * @param loss what data it deletes, or null
     * @param restoresAll whether it brings back all that the migration took away; data that was deleted stays deleted
     */
    public record Step(String sql, @Nullable Loss loss, boolean restoresAll) {}

    public UndoScript {
        steps = List.copyOf(steps);
    }

    /** The script that takes a part back: from its last statement to its first. */
    public static UndoScript of(ScriptPart part) {
        List<Step> steps = new ArrayList<>();
        List<Statement> backwards = new ArrayList<>(part.statements());
        Collections.reverse(backwards);
        for (Statement statement : backwards) {
            String undo = statement.undo();
            if (undo != null) {
                List<ParsedScript.SqlStatement> parsed = ScriptFormat.statements(undo + ";");
                for (int i = 0; i < parsed.size(); i++) {
                    Loss loss = i == 0 ? statement.undoLoss() : null;
                    steps.add(new Step(parsed.get(i).sql(), loss, i > 0 || !statement.losesData()));
                }
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
            text.append(step.sql()).append(";\n");
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
        for (ParsedScript.SqlStatement statement : ScriptFormat.statements(text)) {
            String what = null;
            String probe = null;
            boolean restores = true;
            for (int line = statement.line() - 2; line >= 0 && lines.get(line).startsWith("-- "); line--) {
                String comment = lines.get(line);
                restores &= !comment.equals(GONE);
                if (comment.startsWith(PROBE)) {
                    probe = comment.substring(PROBE.length());
                } else if (comment.startsWith(DELETES)) {
                    what = comment.substring(DELETES.length()).replaceFirst("\\.$", "");
                }
            }
            steps.add(new Step(statement.sql(), what == null ? null : new Loss(what, probe), restores));
        }
        return new UndoScript(steps, lines.contains(STEPWISE));
    }
}
