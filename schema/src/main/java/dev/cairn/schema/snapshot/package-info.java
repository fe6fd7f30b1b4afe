/** The snapshot, its hash, and the diagram of its tables. */
@NullMarked
package dev.cairn.schema.snapshot;

import org.jspecify.annotations.NullMarked;
