package dev.cairn.schema.hazard;

import java.util.List;

/** One hazard. It reads changes and schemas, never SQL text. */
interface Rule {

    /** What it finds in a migration. */
    List<Finding> findings(Migration migration);
}
