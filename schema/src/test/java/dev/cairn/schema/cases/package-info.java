/** Case folders: a schema before and after, and everything that follows from the two. */
@NullMarked
package dev.cairn.schema.cases;

import org.jspecify.annotations.NullMarked;
