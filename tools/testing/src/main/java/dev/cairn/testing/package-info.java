/** Real database servers for tests, unpacked from Maven artifacts: one of each product per JVM, started when first asked for. */
@NullMarked
package dev.cairn.testing;

import org.jspecify.annotations.NullMarked;
