/** Maps entity models to the schema that Hibernate builds for them. */
@NullMarked
package dev.cairn.processor.map;

import org.jspecify.annotations.NullMarked;
