/** Writes generated sources. The only place that knows JavaPoet, and the names of the runtime's classes. */
@NullMarked
package dev.cairn.processor.write;

import org.jspecify.annotations.NullMarked;
