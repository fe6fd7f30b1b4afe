/** The annotation processor: its rounds, and what it asks of the compiler. */
@NullMarked
package dev.cairn.processor;

import org.jspecify.annotations.NullMarked;
