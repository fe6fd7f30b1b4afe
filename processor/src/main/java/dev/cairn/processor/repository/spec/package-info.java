/** What generated sources hold, free of how it is written: repositories, facades, their keys and fields. */
@NullMarked
package dev.cairn.processor.repository.spec;

import org.jspecify.annotations.NullMarked;
