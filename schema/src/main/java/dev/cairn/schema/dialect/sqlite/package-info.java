/** SQLite. */
@NullMarked
package dev.cairn.schema.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
