/** Hibernate as the judge of a schema: what it creates itself, what it accepts, what it can store and read back. */
@NullMarked
package dev.cairn.conformance.oracle;

import org.jspecify.annotations.NullMarked;
