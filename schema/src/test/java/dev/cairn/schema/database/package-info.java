/** Real databases for tests: scripts are run on them and their catalogs are compared. */
@NullMarked
package dev.cairn.schema.database;

import org.jspecify.annotations.NullMarked;
