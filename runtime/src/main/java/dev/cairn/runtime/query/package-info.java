/** Queries made of typed conditions and orders. Knows nothing of Hibernate beyond the text of HQL. */
@NullMarked
package dev.cairn.runtime.query;

import org.jspecify.annotations.NullMarked;
