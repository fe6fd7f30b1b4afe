/** Turns the compiler's elements into entity models. The only package that touches the compiler's language model. */
@NullMarked
package dev.cairn.processor.read;

import org.jspecify.annotations.NullMarked;
