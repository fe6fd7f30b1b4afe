/** Migration scripts: statements with their undo and findings, and the text form of them. */
@NullMarked
package dev.cairn.schema.script;

import org.jspecify.annotations.NullMarked;
