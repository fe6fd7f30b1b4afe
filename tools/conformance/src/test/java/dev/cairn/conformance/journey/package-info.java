/** Ways that a project takes over months, with real git, real javac and real databases. */
@NullMarked
package dev.cairn.conformance.journey;

import org.jspecify.annotations.NullMarked;
