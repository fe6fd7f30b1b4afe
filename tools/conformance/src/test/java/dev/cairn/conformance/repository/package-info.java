/** Repositories as they are generated: their text, and what they do on a database. */
@NullMarked
package dev.cairn.conformance.repository;

import org.jspecify.annotations.NullMarked;
