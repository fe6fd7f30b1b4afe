/** What differs between two schemas. */
@NullMarked
package dev.cairn.schema.diff;

import org.jspecify.annotations.NullMarked;
