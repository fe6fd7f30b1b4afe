@NullMarked
package dev.cairn.processor.map;

import org.jspecify.annotations.NullMarked;
