/** Hazards of enum constants that come, go or move. */
@NullMarked
package dev.cairn.schema.hazard.enums;

import org.jspecify.annotations.NullMarked;
