/** The mapping cases: small sets of entities, some of them in several versions. */
@NullMarked
package dev.cairn.conformance.cases;

import org.jspecify.annotations.NullMarked;
