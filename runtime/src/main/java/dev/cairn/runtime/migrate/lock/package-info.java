/** The lock on a database while it is migrated, and the connection that holds it. Not for programs. */
@NullMarked
package dev.cairn.runtime.migrate.lock;

import org.jspecify.annotations.NullMarked;
