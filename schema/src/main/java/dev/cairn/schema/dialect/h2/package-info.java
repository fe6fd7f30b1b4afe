/** H2. */
@NullMarked
package dev.cairn.schema.dialect.h2;

import org.jspecify.annotations.NullMarked;
