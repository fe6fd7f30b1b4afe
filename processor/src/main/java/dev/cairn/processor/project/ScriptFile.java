package dev.cairn.processor.project;

import dev.cairn.schema.history.MigrationId;
import java.nio.file.Path;

/**
 * A script of Cairn's that lies in the project.
 *
 * @param part counts from 1
 * @param parts how many its header says there are
 * @param transactional whether its header says that it runs in a transaction
 * @param edited whether somebody changed it by hand
 * @param text the text as it is on disk
 */
public record ScriptFile(
        Path path,
        MigrationId id,
        String dialect,
        int part,
        int parts,
        boolean transactional,
        boolean edited,
        String text) {}
