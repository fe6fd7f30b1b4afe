/** What differs between two schemas, dialect-free: the vocabulary of change lists. */
@NullMarked
package dev.cairn.schema.change;

import org.jspecify.annotations.NullMarked;
