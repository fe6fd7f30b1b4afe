/** Proves that of every mapping and every kind of change something is made up. */
@NullMarked
package dev.cairn.conformance.random.coverage;

import org.jspecify.annotations.NullMarked;
