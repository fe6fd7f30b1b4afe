/** Tests of scripts. */
@NullMarked
package dev.cairn.schema.script;

import org.jspecify.annotations.NullMarked;
