/** JSON as Cairn keeps it on disk: a small tree, one canonical text. */
@NullMarked
package dev.cairn.schema.json;

import org.jspecify.annotations.NullMarked;
