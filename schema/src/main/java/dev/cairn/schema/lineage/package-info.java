/** Where an object of a schema goes through a list of changes: its name before and its name after. */
@NullMarked
package dev.cairn.schema.lineage;

import org.jspecify.annotations.NullMarked;
