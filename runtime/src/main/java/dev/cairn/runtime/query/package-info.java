/** Typed conditions and orders, and the queries made of them. Knows nothing of Hibernate beyond the text of HQL. */
@NullMarked
package dev.cairn.runtime.query;

import org.jspecify.annotations.NullMarked;
