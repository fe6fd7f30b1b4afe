/** PostgreSQL. */
@NullMarked
package dev.cairn.schema.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
