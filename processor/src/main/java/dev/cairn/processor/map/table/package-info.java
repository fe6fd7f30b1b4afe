/** Entities, tables and columns while the schema is being put together, and what their names become in the database. */
@NullMarked
package dev.cairn.processor.map.table;

import org.jspecify.annotations.NullMarked;
