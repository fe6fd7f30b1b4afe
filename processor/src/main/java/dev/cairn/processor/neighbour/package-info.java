/** Histories in other jars that the entities of this one refer to, and what is required of them. */
@NullMarked
package dev.cairn.processor.neighbour;

import org.jspecify.annotations.NullMarked;
