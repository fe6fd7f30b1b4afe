/** Generated ids: identity columns, sequences and tables of numbers. */
@NullMarked
package dev.cairn.processor.map.id;

import org.jspecify.annotations.NullMarked;
