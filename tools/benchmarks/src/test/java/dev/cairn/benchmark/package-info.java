@NullMarked
package dev.cairn.benchmark;

import org.jspecify.annotations.NullMarked;
