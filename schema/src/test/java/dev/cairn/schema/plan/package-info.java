/** Plans, judged by running them. */
@NullMarked
package dev.cairn.schema.plan;

import org.jspecify.annotations.NullMarked;
