/** Makes up models: every choice comes from one seed. */
@NullMarked
package dev.cairn.conformance.random.generate;

import org.jspecify.annotations.NullMarked;
