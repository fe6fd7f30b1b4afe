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
 */
public record ParsedScript(
        MigrationId id,
        String dialect,
        int part,
        int parts,
        boolean transactional,
        String hash,
        boolean edited,
        List<SqlStatement> statements) {

    /**
     * A statement of the file.
     *
     * @param sql without the closing semicolon and the comments above it
     * @param line the line on which it begins, from 1
     */
    public record SqlStatement(String sql, int line) {}

    public ParsedScript {
        statements = List.copyOf(statements);
    }
}
