/** How well an old table, column or sequence matches a new one of another name, by what it is and by what people said. */
@NullMarked
package dev.cairn.schema.rename.match;

import org.jspecify.annotations.NullMarked;
