/** Tests of the dialects. */
@NullMarked
package dev.cairn.schema.dialect;

import org.jspecify.annotations.NullMarked;
