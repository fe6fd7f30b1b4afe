/** All hazard rules, and the page that describes them. */
@NullMarked
package dev.cairn.schema.hazard.catalogue;

import org.jspecify.annotations.NullMarked;
