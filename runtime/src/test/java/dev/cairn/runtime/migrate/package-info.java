@NullMarked
package dev.cairn.runtime.migrate;

import org.jspecify.annotations.NullMarked;
