/** Each rule with a case that it finds and one that it lets pass. */
@NullMarked
package dev.cairn.schema.hazard;

import org.jspecify.annotations.NullMarked;
