package dev.cairn.schema.script;

import dev.cairn.schema.history.MigrationId;
import java.util.List;

/**
 * A migration script as read from a file.
 *
 * @param id the migration named in its header
 * @param part counts from 1
 * @param hash of the text below the header as it is now, {@code sha256:} and hex digits
 * @param edited whether the text below the header is no longer what the header's hash says
 * @param statements in order
 * @param guards what must not be among the rows before the migration
 */
public record ParsedScript(
        MigrationId id,
        String dialect,
        int part,
        int parts,
        boolean transactional,
        String hash,
        boolean edited,
        List<SqlStatement> statements,
        List<Guard> guards) {

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
}
