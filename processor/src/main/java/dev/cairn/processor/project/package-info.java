/** The files of the user's project: where they lie, how they are read, how they are replaced without ever being half there. */
@NullMarked
package dev.cairn.processor.project;

import org.jspecify.annotations.NullMarked;
