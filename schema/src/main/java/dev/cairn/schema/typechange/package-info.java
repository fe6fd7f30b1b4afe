/** What becomes of values when their column gets another type, free of any dialect: one answer for all who ask. */
@NullMarked
package dev.cairn.schema.typechange;

import org.jspecify.annotations.NullMarked;
