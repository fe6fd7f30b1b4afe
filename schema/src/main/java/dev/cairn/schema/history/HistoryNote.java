package dev.cairn.schema.history;

/**
 * Something about the change lists that is worth knowing and in order.
 *
 * @param code stable, such as {@code HX103}
 * @param untilJoined whether it holds no longer when a migration has joined the branches
 * @param text a sentence or two, beginning in lower case
 */
public record HistoryNote(String code, boolean untilJoined, String text) {}
