/** Real databases for the tests: H2 in memory and an embedded PostgreSQL server. */
@NullMarked
package dev.cairn.conformance.database;

import org.jspecify.annotations.NullMarked;
