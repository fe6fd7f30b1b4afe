/** The snapshot and its canonical JSON: schema, hash, origins, diagram. */
@NullMarked
package dev.cairn.schema.snapshot;

import org.jspecify.annotations.NullMarked;
