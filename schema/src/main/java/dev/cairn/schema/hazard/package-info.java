/** What a migration may break, lose or fail on: one class per rule. */
@NullMarked
package dev.cairn.schema.hazard;

import org.jspecify.annotations.NullMarked;
