/** A project's files as its version control sees them. */
@NullMarked
package dev.cairn.schema.project;

import org.jspecify.annotations.NullMarked;
