/** The promise about Flyway: it runs the folder that Cairn wrote, unchanged. */
@NullMarked
package dev.cairn.conformance.flyway;

import org.jspecify.annotations.NullMarked;
