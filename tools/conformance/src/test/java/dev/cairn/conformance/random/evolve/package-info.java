/** Changes models as people change entities, and knows which columns keep their values. */
@NullMarked
package dev.cairn.conformance.random.evolve;

import org.jspecify.annotations.NullMarked;
