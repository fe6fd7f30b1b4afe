/** Small sets of entities as values: what the random tests generate, change, print and shrink. */
@NullMarked
package dev.cairn.conformance.random.model;

import org.jspecify.annotations.NullMarked;
