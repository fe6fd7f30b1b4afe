package dev.cairn.schema.script;

import dev.cairn.schema.history.MigrationId;
import java.util.List;

/**
 * A migration script as read from a file.
 *
 * @param statements in order
 * @param guards what must not be among the rows before the migration
 */
public record ParsedScript(ScriptHead head, List<SqlStatement> statements, List<Guard> guards) {

    /**
     * A statement of the file.
     *
     * @param sql without the closing semicolon and the comments above it
     * @param line the line on which it begins, from 1
     */
    public record SqlStatement(String sql, int line) {}

    /**
     * A query that counts the rows which the migration would fail on.
     *
     * @param id of the hazard
     * @param fact what happens if there are any
     * @param remedy what to do then
     * @param sql a query of one number
     * @param line the line on which it stands, from 1
     */
    public record Guard(String id, String fact, String remedy, String sql, int line) {}

    public ParsedScript {
        statements = List.copyOf(statements);
        guards = List.copyOf(guards);
    }

    public MigrationId id() {
        return head.id();
    }

    public String dialect() {
        return head.dialect();
    }

    public int part() {
        return head.part();
    }

    public int parts() {
        return head.parts();
    }

    public boolean transactional() {
        return head.transactional();
    }

    public String hash() {
        return head.hash();
    }

    public boolean edited() {
        return head.edited();
    }
}
