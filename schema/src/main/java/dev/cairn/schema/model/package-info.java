/** The schema: immutable tables, columns, constraints and sequences with dialect-free logical types. */
@NullMarked
package dev.cairn.schema.model;

import org.jspecify.annotations.NullMarked;
