/** Where migrations are read from, and what is in them. {@link dev.cairn.runtime.migrate.source.MigrationSource} is for programs. */
@NullMarked
package dev.cairn.runtime.migrate.source;

import org.jspecify.annotations.NullMarked;
