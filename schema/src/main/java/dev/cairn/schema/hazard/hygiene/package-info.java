/** Hazards of no migration but of the schema it leads to, and of how it is run. */
@NullMarked
package dev.cairn.schema.hazard.hygiene;

import org.jspecify.annotations.NullMarked;
