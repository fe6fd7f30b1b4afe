/** The table in which a database keeps what was applied to it. Not for programs. */
@NullMarked
package dev.cairn.runtime.migrate.history;

import org.jspecify.annotations.NullMarked;
