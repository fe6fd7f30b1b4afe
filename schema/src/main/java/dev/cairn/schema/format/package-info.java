/** How schemas, their elements and the changes to them are written as JSON and read again. */
@NullMarked
package dev.cairn.schema.format;

import org.jspecify.annotations.NullMarked;
