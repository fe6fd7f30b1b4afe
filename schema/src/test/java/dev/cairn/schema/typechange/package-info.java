/** What is said of type changes, held against databases. */
@NullMarked
package dev.cairn.schema.typechange;

import org.jspecify.annotations.NullMarked;
