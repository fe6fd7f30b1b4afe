package dev.cairn.schema.history;

/**
 * A finding that the author of a migration let pass. It stays with the change list so that a review can print it again.
 *
 * @param id the hazard's id, such as {@code DL103}
 * @param place the object it is about: a table, or table and column with a dot between
 * @param fact what it said
 */
public record Accepted(String id, String place, String fact) {}
