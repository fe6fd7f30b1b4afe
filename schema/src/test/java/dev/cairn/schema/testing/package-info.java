/** Random schemas for the laws. */
@NullMarked
package dev.cairn.schema.testing;

import org.jspecify.annotations.NullMarked;
