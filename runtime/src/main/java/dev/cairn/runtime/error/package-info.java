/** What can go wrong with the data: one sealed family of exceptions, each with a stable code. */
@NullMarked
package dev.cairn.runtime.error;

import org.jspecify.annotations.NullMarked;
