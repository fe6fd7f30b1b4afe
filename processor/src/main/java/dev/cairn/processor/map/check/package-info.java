/** Checks of what entities say that need no schema: what Hibernate refuses is refused here, where it stands. */
@NullMarked
package dev.cairn.processor.map.check;

import org.jspecify.annotations.NullMarked;
