/** The command line. Commands are thin: they read arguments, call the core or the runtime, and say what came of it. */
@NullMarked
package dev.cairn.cli;

import org.jspecify.annotations.NullMarked;
