/** What goes wrong when migrating, told to people: what a database says, what that means, and what helps. */
@NullMarked
package dev.cairn.runtime.migrate.failure;

import org.jspecify.annotations.NullMarked;
