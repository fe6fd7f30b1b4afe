package dev.cairn.schema.hazard;

import java.util.List;

/**
 * One hazard. It reads changes, schemas and the steps they come to, never SQL text. To add one, write a class in the package
 * of its family with a case that is hazardous and one that nearly is, and name it in the catalogue's {@code HazardRules}.
 */
public interface Rule {

    /** What it looks for. */
    Hazard hazard();

    /** What it finds in a migration. */
    List<Finding> findings(Migration migration);
}
