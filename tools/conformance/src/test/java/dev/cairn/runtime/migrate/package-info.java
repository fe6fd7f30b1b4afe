/** A way for the tests of this module to see how a statement in doubt is decided. */
@NullMarked
package dev.cairn.runtime.migrate;

import org.jspecify.annotations.NullMarked;
