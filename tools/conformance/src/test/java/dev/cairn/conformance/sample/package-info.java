/** The sample application as it is built and shipped. */
@NullMarked
package dev.cairn.conformance.sample;

import org.jspecify.annotations.NullMarked;
