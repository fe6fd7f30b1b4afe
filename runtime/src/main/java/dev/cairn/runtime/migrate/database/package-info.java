/** What differs between database products in lock, catalog, transactions and history. Not for programs. */
@NullMarked
package dev.cairn.runtime.migrate.database;

import org.jspecify.annotations.NullMarked;
