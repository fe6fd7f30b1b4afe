/** The files of a project: where they lie, how they are read and replaced without ever being half there, and what git knows of them. */
@NullMarked
package dev.cairn.schema.project;

import org.jspecify.annotations.NullMarked;
