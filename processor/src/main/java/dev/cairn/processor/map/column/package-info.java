/** Columns: their types, what annotations and overrides say of them, and the columns by which tables refer to one another. */
@NullMarked
package dev.cairn.processor.map.column;

import org.jspecify.annotations.NullMarked;
