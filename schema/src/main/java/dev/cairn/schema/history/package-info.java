/** The change lists of a schema as a graph: reading, checking, folding, naming. */
@NullMarked
package dev.cairn.schema.history;

import org.jspecify.annotations.NullMarked;
