/** What one database must do: the vocabulary between the planner and the renderers of SQL. */
@NullMarked
package dev.cairn.schema.step;

import org.jspecify.annotations.NullMarked;
