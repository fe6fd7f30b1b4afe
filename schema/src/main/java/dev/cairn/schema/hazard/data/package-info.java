/** Hazards that depend on the rows that a database holds: the migration fails on some. */
@NullMarked
package dev.cairn.schema.hazard.data;

import org.jspecify.annotations.NullMarked;
