/** Hazards of holding locks, or of working long, while others wait. */
@NullMarked
package dev.cairn.schema.hazard.locks;

import org.jspecify.annotations.NullMarked;
