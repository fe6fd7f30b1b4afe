/** Hazards for programs of the old version that still run. */
@NullMarked
package dev.cairn.schema.hazard.clients;

import org.jspecify.annotations.NullMarked;
