/** Entities as they are declared, free of the compiler's own types; every part carries the place it came from. */
@NullMarked
package dev.cairn.processor.model;

import org.jspecify.annotations.NullMarked;
