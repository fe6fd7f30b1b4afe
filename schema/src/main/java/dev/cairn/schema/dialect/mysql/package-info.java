/** MySQL. */
@NullMarked
package dev.cairn.schema.dialect.mysql;

import org.jspecify.annotations.NullMarked;
