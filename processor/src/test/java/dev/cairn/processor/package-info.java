@NullMarked
package dev.cairn.processor;

import org.jspecify.annotations.NullMarked;
