/** What is wrong with the user's input: a closed catalogue of messages, and the places they point at. */
@NullMarked
package dev.cairn.processor.problem;

import org.jspecify.annotations.NullMarked;
