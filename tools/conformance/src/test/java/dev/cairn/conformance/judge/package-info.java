/** The judgement: what Cairn migrates is what Hibernate would have created. */
@NullMarked
package dev.cairn.conformance.judge;

import org.jspecify.annotations.NullMarked;
