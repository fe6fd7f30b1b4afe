/** Finds out what of a schema goes on under another name, and asks back where that cannot be told. */
@NullMarked
package dev.cairn.schema.rename;

import org.jspecify.annotations.NullMarked;
