/** Hazards that lose data: dropped, cut, rounded. */
@NullMarked
package dev.cairn.schema.hazard.loss;

import org.jspecify.annotations.NullMarked;
