package dev.cairn.schema.script;

import dev.cairn.schema.history.MigrationId;
import java.util.List;

/**
 * One file of a migration: wholly transactional or wholly not.
 *
 * @param dialect the dialect's id
 * @param part counts from 1
 * @param parts how many there are
 * @param transactional whether it runs in one transaction with its history row
 * @param online whether others go on meanwhile; it is then taken back so as well, statement by statement
 * @param statements none where the migration makes no difference in this dialect
 */
public record ScriptPart(
        MigrationId id,
        String dialect,
        int part,
        int parts,
        boolean transactional,
        boolean online,
        List<Statement> statements) {
    public ScriptPart {
        statements = List.copyOf(statements);
    }

    /** A part of a migration that spares nobody. */
    public ScriptPart(
            MigrationId id, String dialect, int part, int parts, boolean transactional, List<Statement> statements) {
        this(id, dialect, part, parts, transactional, false, statements);
    }

    /** Its file's name below the dialect's folder. */
    public String fileName() {
        return ScriptFormat.fileName(id, part);
    }
}
