package dev.cairn.schema.hazard;

import java.util.List;

/**
 * One hazard. It reads changes and schemas, never SQL text. To add one, write a class with a good and a bad case in its test
 * and name it in {@link HazardRules}.
 */
interface Rule {

    /** The stable id, such as {@code DL103}. */
    String id();

    Severity severity();

    /** What it finds in a migration. */
    List<Finding> findings(Migration migration);
}
