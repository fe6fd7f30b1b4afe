/** What names become in the database. */
@NullMarked
package dev.cairn.processor.map.table;

import org.jspecify.annotations.NullMarked;
