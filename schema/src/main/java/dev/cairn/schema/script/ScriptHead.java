package dev.cairn.schema.script;

import dev.cairn.schema.history.MigrationId;

/**
 * What a migration script says of itself in its first lines.
 *
 * @param id the migration named in its header
 * @param part counts from 1
 * @param hash of the text below the header as it is now, {@code sha256:} and hex digits
 * @param edited whether the text below the header is no longer what the header's hash says
 */
public record ScriptHead(
        MigrationId id, String dialect, int part, int parts, boolean transactional, String hash, boolean edited) {}
