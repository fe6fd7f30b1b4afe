/** What Hibernate stores a Java type as: type codes, the sizes of Java types, and the logical type of a column. */
@NullMarked
package dev.cairn.processor.type;

import org.jspecify.annotations.NullMarked;
