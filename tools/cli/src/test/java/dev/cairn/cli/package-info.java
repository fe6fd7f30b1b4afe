/** Commands on real projects and real databases. */
@NullMarked
package dev.cairn.cli;

import org.jspecify.annotations.NullMarked;
