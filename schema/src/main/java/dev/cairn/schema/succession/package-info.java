/** Which tables, columns, constraints and indexes of an old schema go on as which of a new one. */
@NullMarked
package dev.cairn.schema.succession;

import org.jspecify.annotations.NullMarked;
