/** Compiling sources with the real compiler. */
@NullMarked
package dev.cairn.conformance.compile;

import org.jspecify.annotations.NullMarked;
