/** What a database can do and how it says it: one dialect per database, composed of small answers. */
@NullMarked
package dev.cairn.schema.dialect;

import org.jspecify.annotations.NullMarked;
