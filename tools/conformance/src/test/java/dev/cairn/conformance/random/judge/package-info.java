/** Judges random evolutions: compiled, migrated with rows in the tables, compared with Hibernate; shrinks what fails. */
@NullMarked
package dev.cairn.conformance.random.judge;

import org.jspecify.annotations.NullMarked;
