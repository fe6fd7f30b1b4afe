/** The conditions that rows meet and the orders they are sorted by, as trees over paths to attributes. */
@NullMarked
package dev.cairn.runtime.query.condition;

import org.jspecify.annotations.NullMarked;
